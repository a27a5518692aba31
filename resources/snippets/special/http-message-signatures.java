import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies HTTP message signatures (RFC 9421, Signature-Input and Signature) of requests.
 *
 * <p>Covers fields, @method @target-uri @authority @scheme @request-target @path @query @query-param,
 * and hmac-sha256, ed25519, ecdsa-p256-sha256, rsa-pss-sha512, rsa-v1_5-sha256. Not covered: the
 * parameters sf, key, bs, tr and req of a component (a signature that uses them is refused). created
 * and expires are held to, with five seconds of skew; Content-Digest is compared with the body where
 * it is signed. Which components must be signed is for you to demand: at least @method, @target-uri
 * and content-digest, or the rest of a request can be changed.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final String KEY = "[a-z*][a-z0-9_.*-]*";
    private static final String BARE = "-?[0-9]{1,15}|[?][01]|[A-Za-z*][!#-'*+.:/0-9A-Z^_`a-z|~-]*";
    private static final Pattern URL =
            Pattern.compile("([^:/?#]+)://([^/?#]*)([^?#]*)(?:[?]([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final String ID_RSASSA_PSS = "06092a864886f70d01010a";
    private static final int SKEW_S = 5;

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param secrets public keys in PEM; for hmac-sha256 shared keys in base64
     * @param headers names in lower case; the values of a repeated field joined with ", "; a character is a byte
     * @param body the bytes as they came
     * @param method of the request, as it came
     * @param url as the sender called it, query included; behind a proxy, the public one
     * @param alg the algorithm of the keys; a signature that says another is refused
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets,
            Map<String, String> headers,
            byte[] body,
            String method,
            String url,
            String alg,
            double now)
            throws GeneralSecurityException {
        Map<String, Signed> inputs = members(headers.getOrDefault("signature-input", ""), Reader::signed);
        Map<String, String> signatures = members(headers.getOrDefault("signature", ""), Reader::bytes);
        for (Map.Entry<String, Signed> input : inputs.entrySet()) {
            Signed signed = input.getValue();
            String quoted = '"' + alg + '"';
            if (!signatures.containsKey(input.getKey())
                    || !isCurrent(signed.parameters(), now)
                    || !signed.parameters().getOrDefault("alg", quoted).equals(quoted)) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            for (String component : signed.components()) {
                lines.add(line(component, headers, method, url));
            }
            if (lines.contains(null) || new HashSet<>(signed.components()).size() < lines.size()) {
                continue;
            }
            if (signed.components().contains("\"content-digest\"")
                    && !digestsFit(headers.get("content-digest"), body)) {
                continue;
            }
            lines.add("\"@signature-params\": " + signed.text());
            byte[] base = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
            byte[] signature = Base64.getDecoder().decode(signatures.get(input.getKey()).replace(":", ""));
            for (String secret : secrets) {
                if (secret.isEmpty()) {
                    continue; // a key that was never set
                }
                if (isSigned(secret, alg, signature, base)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A signature's components and parameters, and both as they stand. */
    private record Signed(String text, List<String> components, Map<String, String> parameters) {}

    /** Reads structured fields (RFC 8941), as far as they occur here. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        boolean isAt(String next) {
            return text.startsWith(next, at);
        }

        String take(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text).region(at, text.length());
            if (!found.lookingAt()) {
                throw new IllegalArgumentException("malformed at " + at);
            }
            at = found.end();
            return found.group();
        }

        Signed signed() {
            int start = at;
            List<String> components = new ArrayList<>();
            take("\\( *");
            while (!isAt(")")) {
                int item = at;
                string();
                parameters();
                components.add(text.substring(item, at));
                take(isAt(")") ? "" : " +");
            }
            take("\\)");
            Map<String, String> parameters = parameters();
            return new Signed(text.substring(start, at), components, parameters);
        }

        Map<String, String> parameters() {
            Map<String, String> parameters = new HashMap<>();
            while (isAt(";")) {
                take("; *");
                String name = take(KEY);
                String value = "";
                if (isAt("=")) {
                    take("=");
                    value = isAt("\"") ? string() : isAt(":") ? bytes() : take(BARE);
                }
                parameters.put(name, value);
            }
            return parameters;
        }

        String string() {
            int start = at;
            take("\"[ !#-\\[\\]-~]*");
            while (!isAt("\"")) {
                take("\\\\[\"\\\\][ !#-\\[\\]-~]*");
            }
            take("\"");
            return text.substring(start, at);
        }

        String bytes() {
            String found = take(":[A-Za-z0-9+/]*={0,2}:");
            if ((found.length() - 2) % 4 != 0) {
                throw new IllegalArgumentException("no base64");
            }
            Base64.getDecoder().decode(found.substring(1, found.length() - 1));
            return found;
        }
    }

    /** The members of a dictionary whose values are all of this kind; none where it is malformed. */
    private static <T> Map<String, T> members(String text, Function<Reader, T> value) {
        Map<String, T> members = new LinkedHashMap<>();
        Reader reader = new Reader(text);
        try {
            while (true) {
                String name = reader.take(KEY);
                reader.take("=");
                members.put(name, value.apply(reader));
                if (reader.isAtEnd()) {
                    return members;
                }
                reader.take("[ \t]*,[ \t]*");
            }
        } catch (IllegalArgumentException malformed) {
            return Map.of();
        }
    }

    private static boolean isCurrent(Map<String, String> parameters, double now) {
        String created = parameters.getOrDefault("created", "0");
        String expires = parameters.getOrDefault("expires", "9".repeat(15));
        return created.matches("[0-9]{1,15}")
                && expires.matches("[0-9]{1,15}")
                && Long.parseLong(created) - SKEW_S <= now
                && now <= Long.parseLong(expires) + SKEW_S;
    }

    /** A line of the signature base; null where the message has no such component. */
    private static String line(String component, Map<String, String> headers, String method, String url) {
        int end = component.indexOf('"', 1);
        String name = component.substring(1, end);
        String parameters = component.substring(end + 1);
        String value = null;
        if (name.equals("@query-param")) {
            value = queryParameter(url, parameters);
        } else if (parameters.isEmpty()) {
            value = name.startsWith("@") ? derived(name, method, url) : headers.get(name);
        }
        return value == null ? null : component + ": " + trimmed(value);
    }

    /** A text without the spaces and tabs around it. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && " \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String derived(String name, String method, String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return null;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2).replaceFirst("^.*@", "").toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443$" : ":80$";
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = query(url);
        return switch (name) {
            case "@method" -> method;
            case "@target-uri" -> url;
            case "@authority" -> authority.replaceFirst(port, "");
            case "@scheme" -> scheme;
            case "@request-target" -> query.isEmpty() ? path : path + "?" + query;
            case "@path" -> path;
            case "@query" -> "?" + query;
            default -> null;
        };
    }

    private static String query(String url) {
        Matcher parts = URL.matcher(url);
        return parts.matches() && parts.group(4) != null ? parts.group(4) : "";
    }

    private static String queryParameter(String url, String parameters) {
        Matcher wanted = Pattern.compile("; *name=\"([^\"\\\\]*)\"").matcher(parameters);
        if (!wanted.matches()) {
            return null;
        }
        List<String> found = new ArrayList<>();
        for (String entry : query(url).split("&")) {
            String[] pair = entry.split("=", 2);
            if (!entry.isEmpty() && encodedAgain(pair[0]).equals(wanted.group(1))) {
                found.add(pair.length == 2 ? encodedAgain(pair[1]) : "");
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** A part of a query, decoded and encoded as RFC 9421 wants it. */
    private static String encodedAgain(String part) {
        String bytes = new String(bytes(part.replace('+', ' ')), StandardCharsets.ISO_8859_1);
        String raw = Pattern.compile("%([0-9A-Fa-f]{2})").matcher(bytes).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(escape.group(1)))));
        String decoded = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return URLEncoder.encode(decoded, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean digestsFit(String text, byte[] body) throws GeneralSecurityException {
        Map<String, String> digests = members(text, Reader::bytes);
        boolean known = false;
        for (String name : List.of("sha-256", "sha-512")) {
            if (digests.containsKey(name)) {
                byte[] digest = MessageDigest.getInstance(name).digest(body);
                String expected = ":" + Base64.getEncoder().encodeToString(digest) + ":";
                if (!MessageDigest.isEqual(bytes(expected), bytes(digests.get(name)))) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private static boolean isSigned(String secret, String alg, byte[] signature, byte[] base)
            throws GeneralSecurityException {
        return switch (alg) {
            case "hmac-sha256" -> {
                byte[] key = Base64.getMimeDecoder().decode(secret); // also as the RFC prints it, folded
                if (key.length == 0) {
                    yield false;
                }
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                yield MessageDigest.isEqual(mac.doFinal(base), signature);
            }
            case "ed25519" -> isSigned(secret, "Ed25519", "Ed25519", signature, base);
            case "ecdsa-p256-sha256" -> signature.length == 64
                    && isSigned(secret, "EC", "SHA256withECDSAinP1363Format", signature, base);
            case "rsa-pss-sha512" -> isSigned(secret, "RSA", "RSASSA-PSS", signature, base);
            case "rsa-v1_5-sha256" -> isSigned(secret, "RSA", "SHA256withRSA", signature, base);
            default -> false;
        };
    }

    private static boolean isSigned(String pem, String kind, String name, byte[] signature, byte[] base)
            throws GeneralSecurityException {
        String block = pem.replaceAll("(?s)^.*?-----BEGIN [A-Z ]+-----|-----END.*$", "");
        byte[] der = Base64.getMimeDecoder().decode(block);
        boolean isForPss = kind.equals("RSA") && HexFormat.of().formatHex(der).contains(ID_RSASSA_PSS);
        KeyFactory keys = KeyFactory.getInstance(isForPss ? "RSASSA-PSS" : kind);
        Signature check = Signature.getInstance(name);
        if (name.equals("RSASSA-PSS")) {
            check.setParameter(new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1));
        }
        check.initVerify(keys.generatePublic(new X509EncodedKeySpec(der)));
        check.update(base);
        try {
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
