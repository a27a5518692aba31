import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Twilio signs them (hmac-sha1 or hmac-sha256, X-Twilio-Signature).
 *
 * <p>Covers form posts, GET, JSON (bodySHA256 in the URL) and shared keys
 * (X-Twilio-Webhooks-Signature-Settings). The URL is tried without a port and with one, as Twilio's
 * own libraries do; nothing else of it is changed. Twilio signs no time: a request that somebody has
 * seen can be sent again.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final Pattern URL =
            Pattern.compile("(https?)://([^/?#]*?)(:[0-9]+)?([/?#].*)?", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param secrets auth tokens; for requests signed with a shared key, its secrets
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came; of a GET, none
     * @param url as Twilio called it, query included; behind a proxy, the public one
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, String url)
            throws GeneralSecurityException {
        String signature = headers.getOrDefault("x-twilio-signature", "");
        String algorithm = algorithm(headers.get("x-twilio-webhooks-signature-settings"));
        String parameters = parameters(url, body);
        if (algorithm == null || parameters == null) {
            return false;
        }
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            for (String each : withAndWithoutPort(url)) {
                Mac mac = Mac.getInstance(algorithm);
                mac.init(new SecretKeySpec(bytes(secret), algorithm));
                mac.update(bytes(each));
                String expected = Base64.getEncoder().encodeToString(mac.doFinal(raw(parameters)));
                if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The hash that was used: SHA-1 where nothing is said of it; null for one that is not known. */
    private static String algorithm(String settings) {
        if (settings == null) {
            return "HmacSHA1";
        }
        String stated = "";
        for (String setting : settings.split(",")) {
            String[] pair = setting.trim().split("=", 2);
            if (pair[0].equals("algorithm")) {
                stated = pair.length == 2 ? pair[1] : "";
            }
        }
        return stated.equals("HMAC_SHA256") ? "HmacSHA256" : null;
    }

    /** What follows the URL: the distinct parameters of a form, sorted; null where the body does not fit. */
    private static String parameters(String url, byte[] body) throws GeneralSecurityException {
        String query = url.split("#", 2)[0].replaceFirst("(?s)^[^?]*[?]?", "");
        String stated = null;
        for (Field field : fields(query)) {
            if (field.name().equals("bodySHA256") && !field.value().isEmpty()) {
                stated = field.value();
            }
        }
        if (stated != null) {
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            return MessageDigest.isEqual(bytes(digest), bytes(stated)) ? "" : null;
        }
        List<Field> fields = fields(new String(body, StandardCharsets.ISO_8859_1));
        if (!fields.stream().allMatch(Field::isUtf8)) {
            return null;
        }
        return fields.stream()
                .distinct()
                .sorted(Comparator.comparing(Field::name).thenComparing(Field::value))
                .map(field -> field.name() + field.value())
                .collect(Collectors.joining());
    }

    private static List<String> withAndWithoutPort(String url) {
        Matcher found = URL.matcher(url);
        if (!found.matches()) {
            return List.of(url);
        }
        String start = found.group(1) + "://" + found.group(2);
        String usual = found.group(1).equals("https") ? ":443" : ":80";
        String port = found.group(3) == null ? usual : found.group(3);
        String rest = found.group(4) == null ? "" : found.group(4);
        return List.of(start + rest, start + port + rest);
    }

    /** A form's field; in its texts each char is a byte, so that they are sorted as bytes are. */
    private record Field(String name, String value) {
        boolean isUtf8() {
            try {
                for (String part : List.of(name, value)) {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw(part)));
                }
                return true;
            } catch (CharacterCodingException malformed) {
                return false;
            }
        }
    }

    private static List<Field> fields(String form) {
        List<Field> fields = new ArrayList<>();
        for (String entry : form.split("&")) {
            String[] pair = entry.split("=", 2);
            if (!entry.isEmpty()) {
                fields.add(new Field(unescaped(pair[0]), pair.length == 2 ? unescaped(pair[1]) : ""));
            }
        }
        return fields;
    }

    private static String unescaped(String part) {
        return ESCAPE.matcher(part.replace('+', ' ')).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(escape.group(1)))));
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
