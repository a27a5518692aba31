import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Verifies messages as Amazon SNS signs them (RSA with SHA-1 or SHA-256, in the body).
 *
 * <p>Covers notifications and the confirmations of (un)subscribing, of signature versions 1 and 2.
 * UnsubscribeURL is not signed. Not done here: fetching the certificate from SigningCertURL (only
 * after this has said that the URL is Amazon's) and checking its chain. Never open SubscribeURL
 * before this returns true.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final String CERTIFICATE_URL =
            "https://sns[.][a-z0-9-]+[.]amazonaws[.]com(?:[.]cn)?/[A-Za-z0-9/._-]*[.]pem";
    private static final List<String> CONFIRMATION =
            List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");
    private static final Map<String, List<String>> SIGNED = Map.of(
            "Notification", List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"),
            "SubscriptionConfirmation", CONFIRMATION,
            "UnsubscribeConfirmation", CONFIRMATION);
    private static final Map<String, String> ALGORITHMS = Map.of("1", "SHA1withRSA", "2", "SHA256withRSA");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WebhookVerifier() {}

    /**
     * Whether the owner of one of the certificates signed this message.
     *
     * @param secrets certificates (or public keys) in PEM, as SigningCertURL gives them
     * @param headers not used; everything stands in the body
     * @param body the bytes as they came
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body)
            throws GeneralSecurityException {
        JsonNode message;
        try {
            message = JSON.readTree(body);
        } catch (IOException notJson) {
            return false;
        }
        String found = text(message, "Signature");
        String algorithm = ALGORITHMS.get(text(message, "SignatureVersion"));
        List<String> names = SIGNED.get(text(message, "Type"));
        if (algorithm == null || names == null
                || !text(message, "SigningCertURL").matches(CERTIFICATE_URL)
                || !found.matches("[A-Za-z0-9+/]+={0,2}")
                || found.length() % 4 != 0) {
            return false;
        }
        StringBuilder content = new StringBuilder();
        for (String name : names) {
            if (message.path(name).isTextual()) {
                content.append(name).append('\n').append(text(message, name)).append('\n');
            } else if (!name.equals("Subject") || message.hasNonNull(name)) {
                return false;
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(content)) {
            return false;
        }
        byte[] signature = Base64.getDecoder().decode(found);
        for (String secret : secrets) {
            if (isSigned(publicKey(secret), algorithm, bytes(content.toString()), signature)) {
                return true;
            }
        }
        return false;
    }

    private static String text(JsonNode message, String name) {
        JsonNode value = message.path(name);
        return value.isTextual() ? value.textValue() : "";
    }

    private static boolean isSigned(PublicKey key, String algorithm, byte[] content, byte[] found)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initVerify(key);
        signature.update(content);
        try {
            return signature.verify(found);
        } catch (SignatureException malformed) {
            return false;
        }
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        if (pem.contains("BEGIN CERTIFICATE")) {
            CertificateFactory certificates = CertificateFactory.getInstance("X.509");
            return certificates.generateCertificate(new ByteArrayInputStream(bytes(pem))).getPublicKey();
        }
        String block = pem.replaceAll("(?s)^.*?-----BEGIN [A-Z ]+-----|-----END.*$", "");
        byte[] der = Base64.getMimeDecoder().decode(block);
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
