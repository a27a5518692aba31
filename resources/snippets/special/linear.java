import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Linear signs them (hmac-sha256, Linear-Signature).
 *
 * <p>The time is webhookTimestamp inside the signed body: a request further than a minute away is
 * refused, and so is one without it. The header Linear-Timestamp is not signed and not looked at.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, double now)
            throws GeneralSecurityException {
        String signature = headers.getOrDefault("linear-signature", "");
        boolean signed = false;
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal(body));
            signed |= MessageDigest.isEqual(bytes(expected), bytes(signature));
        }
        if (!signed) {
            return false;
        }
        try {
            JsonNode sentMs = JSON.readTree(body).path("webhookTimestamp");
            return sentMs.isIntegralNumber() && Math.abs(now * 1000 - sentMs.doubleValue()) <= 60_000;
        } catch (IOException notJson) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
