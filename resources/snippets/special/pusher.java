import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
 *
 * <p>X-Pusher-Key names the application whose secret signed. Only the body is signed, and time_ms in
 * it says when it was sent: Pusher's Python library refuses a request further than five minutes
 * away, its other libraries do not look at it, nor does this.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     * @param appKey the application's key, which goes with its secret
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, String appKey)
            throws GeneralSecurityException {
        if (!appKey.equals(headers.getOrDefault("x-pusher-key", ""))) {
            return false;
        }
        String signature = headers.getOrDefault("x-pusher-signature", "");
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal(body));
            if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
