import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies requests as Contentful signs them (hmac-sha256, x-contentful-signature).
 *
 * <p>Signed are the method, the path with its query, the headers that x-contentful-signed-headers
 * names, and the body; not the host. A request older than thirty seconds is refused (Contentful's own
 * default).
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final Pattern URL =
            Pattern.compile("(?:[^:/?#]+:)?(?://[^/?#]*)?([^?#]*)(?:\\?([^?#]*))?(?:[?#].*)?", Pattern.DOTALL);

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "; a character is a byte
     * @param body the bytes as they came
     * @param method of the request, in upper case
     * @param url as it was called, query included; the host does not matter
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets,
            Map<String, String> headers,
            byte[] body,
            String method,
            String url,
            double now)
            throws GeneralSecurityException {
        String signature = headers.getOrDefault("x-contentful-signature", "");
        String timestamp = headers.getOrDefault("x-contentful-timestamp", "");
        if (!timestamp.matches("[0-9]{1,15}")) {
            return false;
        }
        if (now - Long.parseLong(timestamp) / 1000.0 > 30) {
            return false; // too old: perhaps sent again by somebody else
        }
        String listed = headers.getOrDefault("x-contentful-signed-headers", "");
        List<String> names = Pattern.compile(",").splitAsStream(listed)
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        if (!names.containsAll(List.of("x-contentful-signed-headers", "x-contentful-timestamp"))
                || !headers.keySet().containsAll(names)) {
            return false;
        }
        String fields = names.stream()
                .map(name -> name + ":" + headers.get(name).trim())
                .collect(Collectors.joining(";"));
        String head = String.join("\n", method, path(url), fields, "");
        byte[] content = joined(head.getBytes(StandardCharsets.ISO_8859_1), body);
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal(content));
            if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                return true;
            }
        }
        return false;
    }

    /** Path and query as Contentful has them: escaped the query, without what a second "?" begins, and then both. */
    private static String path(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return "";
        }
        String path = parts.group(1).isEmpty() ? "/" : parts.group(1);
        String query = parts.group(2) == null ? "" : parts.group(2);
        String escaped = query.isEmpty() ? "" : "?" + escaped(query, "!'()*");
        return escaped(path + escaped, ";/?:@&=+$,#!'()*");
    }

    private static String escaped(String text, String kept) {
        StringBuilder all = new StringBuilder();
        for (byte each : bytes(text)) {
            boolean isKept = Character.isLetterOrDigit(each) || ("_.-~" + kept).indexOf(each) >= 0;
            all.append(each > 0 && isKept ? Character.toString(each) : String.format("%%%02X", each));
        }
        return all.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
