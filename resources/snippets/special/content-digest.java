import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verifies the digest of a body (RFC 9530, Content-Digest: sha-256 and sha-512).
 *
 * <p>A digest is no signature: it needs no key, and anyone can make one. It says that the body came
 * as it was sent, no more. All known digests must fit; where none is known, nothing is verified. The
 * body is the content as sent: still compressed, if it was. The older header Digest (RFC 3230) is
 * another syntax and not read.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private WebhookVerifier() {}

    /**
     * Whether the body fits its digests.
     *
     * @param secrets not used; it stands here so that all verifiers are called alike
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body)
            throws GeneralSecurityException {
        Map<String, String> digests = new HashMap<>();
        for (String member : headers.getOrDefault("content-digest", "").split(",", -1)) {
            String[] pair = member.trim().split("=", 2);
            if (pair.length < 2
                    || !pair[0].matches("[a-z*][a-z0-9_.*-]*")
                    || !pair[1].matches(":[A-Za-z0-9+/]+={0,2}:")) {
                return false;
            }
            digests.put(pair[0], pair[1]);
        }
        boolean known = false;
        for (String name : List.of("sha-256", "sha-512")) {
            if (digests.containsKey(name)) {
                byte[] digest = MessageDigest.getInstance(name).digest(body);
                String expected = ":" + Base64.getEncoder().encodeToString(digest) + ":";
                if (!MessageDigest.isEqual(bytes(expected), bytes(digests.get(name)))) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
