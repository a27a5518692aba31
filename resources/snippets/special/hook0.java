import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Hook0 signs them (hmac-sha256, X-Hook0-Signature).
 *
 * <p>Covers v0 (time and body) and v1 (time, the headers that h names, and body); where v1 is
 * offered, it decides. A request further than five minutes away is refused.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "; a character is a byte
     * @param body the bytes as they came
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, double now)
            throws GeneralSecurityException {
        Map<String, String> entries = new HashMap<>();
        for (String entry : headers.getOrDefault("x-hook0-signature", "").split(",")) {
            String[] pair = entry.split("=", 2);
            entries.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        String timestamp = entries.getOrDefault("t", "");
        if (!timestamp.matches("[0-9]{1,15}")) {
            return false;
        }
        if (Math.abs(now - Long.parseLong(timestamp)) > 300) {
            return false; // too old, or from the future
        }
        List<String> parts = new ArrayList<>(List.of(timestamp));
        String signature = entries.getOrDefault("v0", "");
        if (entries.containsKey("v1")) {
            signature = entries.get("v1");
            String names = entries.getOrDefault("h", "");
            parts.add(names);
            Pattern.compile("\\S+").matcher(names).results()
                    .forEach(name -> parts.add(headers.get(name.group().toLowerCase(Locale.ROOT))));
            if (parts.contains(null)) {
                return false;
            }
        }
        String head = String.join(".", parts) + ".";
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
