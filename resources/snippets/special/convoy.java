import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Convoy signs them (hmac-sha256, X-Convoy-Signature).
 *
 * <p>Covers the advanced form (t=…,v1=… over time, a comma and body; a request older than five
 * minutes is refused) and the simple one (a digest of the body, in hexadecimal or base64), which has
 * no time.
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
     * @param now seconds since 1970: System.currentTimeMillis() / 1000.0
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, double now)
            throws GeneralSecurityException {
        String found = headers.getOrDefault("x-convoy-signature", "");
        List<String> signatures = new ArrayList<>();
        String timestamp = null;
        for (String entry : found.split(",")) {
            String[] pair = entry.split("=", 2);
            if (pair.length == 2 && pair[0].equals("v1")) {
                signatures.add(pair[1]);
            } else if (pair.length == 2 && pair[0].equals("t") && timestamp == null) {
                timestamp = pair[1];
            }
        }
        if (signatures.isEmpty()) {
            return isSigned(secrets, body, List.of(found));
        }
        if (timestamp == null || !timestamp.matches("[0-9]{1,15}")) {
            return false;
        }
        if (now - Long.parseLong(timestamp) > 300) {
            return false; // too old: perhaps sent again by somebody else
        }
        return isSigned(secrets, joined(bytes(timestamp), bytes(","), body), signatures);
    }

    private static boolean isSigned(List<String> secrets, byte[] content, List<String> signatures)
            throws GeneralSecurityException {
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            byte[] digest = mac.doFinal(content);
            byte[] hex = bytes(HexFormat.of().formatHex(digest));
            byte[] base64 = Base64.getEncoder().encode(digest);
            for (String one : signatures) {
                if (MessageDigest.isEqual(hex, bytes(one)) || MessageDigest.isEqual(base64, bytes(one))) {
                    return true;
                }
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
