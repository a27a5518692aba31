import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as HubSpot v3 signs them (hmac-sha256, X-HubSpot-Signature-v3).
 *
 * <p>Signed are method, URL, body and time. In the URL twelve escapes are undone before it is signed
 * (%3A %2F %3F %40 %21 %24 %27 %28 %29 %2A %2C %3B); all others stay.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final Pattern UNDONE =
            Pattern.compile("(?i)%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)");

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     * @param method of the request, in upper case
     * @param url as the sender called it, query included; behind a proxy, the public one
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
        String signature = headers.getOrDefault("x-hubspot-signature-v3", "");
        String timestamp = headers.getOrDefault("x-hubspot-request-timestamp", "");
        if (!timestamp.matches("[0-9]{1,15}")) {
            return false;
        }
        if (now - Long.parseLong(timestamp) / 1000.0 > 300) {
            return false; // too old: perhaps sent again by somebody else
        }
        String uri = UNDONE.matcher(url).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(escape.group(1)))));
        byte[] content = joined(bytes(method + uri), body, bytes(timestamp));
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = Base64.getEncoder().encodeToString(mac.doFinal(content));
            if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                return true;
            }
        }
        return false;
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
