import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Mailgun signs them (hmac-sha256, in the body).
 *
 * <p>Covers events (JSON) and routes (form fields). Signed are only a time and a token: not the
 * event. Remember the tokens that you have seen, or a signature that somebody has seen can be put on
 * any event.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request's time and token.
     *
     * @param headers not used; everything stands in the body
     * @param body the bytes as they came
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body)
            throws GeneralSecurityException {
        Map<String, String> fields = new HashMap<>();
        try {
            String text = new String(body, StandardCharsets.ISO_8859_1); // a char for each byte
            if (text.stripLeading().startsWith("{")) {
                for (String name : List.of("timestamp", "token", "signature")) {
                    fields.put(name, JSON.readTree(body).path("signature").path(name).textValue());
                }
            } else {
                for (String entry : text.split("&")) {
                    String[] pair = entry.split("=", 2);
                    // Of a field that came twice, the first counts.
                    fields.putIfAbsent(unescaped(pair[0]), pair.length == 2 ? unescaped(pair[1]) : "");
                }
            }
        } catch (IOException malformed) {
            return false;
        }
        String timestamp = fields.get("timestamp");
        String token = fields.get("token");
        String signature = fields.get("signature");
        if (timestamp == null || token == null || signature == null) {
            return false;
        }
        if (timestamp.isEmpty() || token.isEmpty()) {
            return false;
        }
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal(bytes(timestamp + token)));
            if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                return true;
            }
        }
        return false;
    }

    /** A part of a form with its escapes undone; refused where it is no UTF-8. */
    private static String unescaped(String part) throws CharacterCodingException {
        String raw = Pattern.compile("%([0-9A-Fa-f]{2})").matcher(part.replace('+', ' ')).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(escape.group(1)))));
        ByteBuffer bytes = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
