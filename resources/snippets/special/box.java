import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Box signs them (hmac-sha256, box-signature-primary and box-signature-secondary).
 *
 * <p>Signed are the body and box-delivery-timestamp. One of two signatures must fit: while you
 * exchange one key, the other still holds. A request older than ten minutes, or from the future, is
 * refused. As Box's own library does, the body is also tried with everything beyond ASCII escaped.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param secrets the primary and the secondary key, in any order
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, double now)
            throws GeneralSecurityException {
        if (!headers.getOrDefault("box-signature-version", "").equals("1")
                || !headers.getOrDefault("box-signature-algorithm", "").equals("HmacSHA256")) {
            return false;
        }
        String timestamp = headers.getOrDefault("box-delivery-timestamp", "");
        double age;
        try {
            age = now - OffsetDateTime.parse(timestamp).toInstant().toEpochMilli() / 1000.0;
        } catch (DateTimeException | ArithmeticException notATime) {
            return false;
        }
        if (age < 0 || age > 600) {
            return false; // from the future, or too old: perhaps sent again by somebody else
        }
        List<String> signatures = List.of(
                headers.getOrDefault("box-signature-primary", ""),
                headers.getOrDefault("box-signature-secondary", ""));
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            for (byte[] content : List.of(body, bytes(escaped(body)))) {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
                mac.update(content);
                String expected = Base64.getEncoder().encodeToString(mac.doFinal(bytes(timestamp)));
                for (String one : signatures) {
                    if (MessageDigest.isEqual(bytes(expected), bytes(one))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The body with everything beyond ASCII as the escapes of JSON. */
    private static String escaped(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).chars()
                .mapToObj(unit -> unit < 128 ? Character.toString(unit) : String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
