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
 * Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
 *
 * <p>X-Pusher-Key names the application whose secret signed. The time is time_ms inside the signed
 * body; as Pusher's Python library does, this refuses a request further than five minutes away
 * (Pusher's other libraries do not look at it).
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
     * @param appKey the application's key, which goes with its secret
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, String appKey, double now)
            throws GeneralSecurityException {
        if (!appKey.equals(headers.get("x-pusher-key"))) {
            return false;
        }
        String signature = headers.getOrDefault("x-pusher-signature", "");
        boolean signed = false;
        for (String secret : secrets) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal(body));
            signed |= MessageDigest.isEqual(bytes(expected), bytes(signature));
        }
        if (!signed) {
            return false;
        }
        try {
            JsonNode sentMs = JSON.readTree(body).path("time_ms");
            return sentMs.isIntegralNumber() && Math.abs(now * 1000 - sentMs.doubleValue()) <= 300_000;
        } catch (IOException notJson) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
