import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies standard webhooks as Adyen signs them (hmac-sha256, hmacSignature in the body).
 *
 * <p>Every notification item has a signature of its own, over eight of its fields; all must fit. The
 * other fields are not signed and can be changed. Adyen signs no time: a request that somebody has
 * seen can be sent again.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed every item.
     *
     * @param secrets keys as Adyen shows them, in hexadecimal
     * @param headers not used; everything stands in the body
     * @param body the bytes as they came
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body)
            throws GeneralSecurityException {
        JsonNode items;
        try {
            items = JSON.readTree(body).path("notificationItems");
        } catch (IOException notJson) {
            return false;
        }
        List<String> contents = new ArrayList<>();
        List<String> signatures = new ArrayList<>();
        for (JsonNode each : items) {
            JsonNode item = each.path("NotificationRequestItem");
            contents.add(content(item));
            signatures.add(item.path("additionalData").path("hmacSignature").textValue());
        }
        if (!items.isArray() || items.isEmpty() || contents.contains(null) || signatures.contains(null)) {
            return false;
        }
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            boolean signed = true;
            for (int at = 0; at < contents.size(); at++) {
                byte[] expected = Base64.getEncoder().encode(mac.doFinal(bytes(contents.get(at))));
                signed &= MessageDigest.isEqual(expected, bytes(signatures.get(at)));
            }
            if (signed) {
                return true;
            }
        }
        return false;
    }

    /** The signed fields of an item; null where one is missing. */
    private static String content(JsonNode item) {
        List<String> values = new ArrayList<>();
        for (String name : List.of(
                "pspReference", "originalReference", "merchantAccountCode", "merchantReference")) {
            JsonNode value = item.path(name);
            values.add(value.isNull() ? "" : value.asText());
        }
        for (String path : List.of("/amount/value", "/amount/currency", "/eventCode", "/success")) {
            JsonNode value = item.at(path);
            if (!value.isValueNode()) {
                return null;
            }
            values.add(path.equals("/success") ? value.asText().toLowerCase(Locale.ROOT) : value.asText());
        }
        String content = String.join(":", values);
        return StandardCharsets.UTF_8.newEncoder().canEncode(content) ? content : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
