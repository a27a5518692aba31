import java.io.ByteArrayInputStream;
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
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Verifies webhooks as PayPal signs them (RSA with SHA-256, PAYPAL-TRANSMISSION-SIG).
 *
 * <p>Signed are the id and the time of the transmission, the id of your webhook and a CRC-32 of the
 * body. A CRC-32 is easy to forge: treat the body as unproven and fetch what matters from PayPal by
 * its id. Not done here: fetching the certificate from PAYPAL-CERT-URL (only after this has said that
 * the URL is PayPal's) and checking its chain and name.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final Pattern CERTIFICATE_URL =
            Pattern.compile("https://(?:[a-z0-9-][a-z0-9.-]*[.])?paypal[.]com/[^\\s?#]*");

    private WebhookVerifier() {}

    /**
     * Whether the owner of one of the certificates signed this request.
     *
     * @param secrets certificates (or public keys) in PEM, as PAYPAL-CERT-URL gives them
     * @param headers names in lower case; the values of a repeated field joined with ", "; a character is a byte
     * @param body the bytes as they came
     * @param webhookId of your webhook, from PayPal's dashboard; it is not in the request
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, String webhookId)
            throws GeneralSecurityException {
        String transmissionId = headers.getOrDefault("paypal-transmission-id", "");
        String sentAt = headers.getOrDefault("paypal-transmission-time", "");
        String found = headers.getOrDefault("paypal-transmission-sig", "");
        if (transmissionId.isEmpty() || sentAt.isEmpty()
                || !headers.getOrDefault("paypal-auth-algo", "").equals("SHA256withRSA")
                || !CERTIFICATE_URL.matcher(headers.getOrDefault("paypal-cert-url", "")).matches()
                || !found.matches("[A-Za-z0-9+/]+={0,2}")
                || found.length() % 4 != 0) {
            return false;
        }
        byte[] signature = Base64.getDecoder().decode(found);
        CRC32 crc = new CRC32();
        crc.update(body);
        String text = transmissionId + "|" + sentAt + "|" + webhookId + "|" + crc.getValue();
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        for (String secret : secrets) {
            if (isSigned(publicKey(secret), "SHA256withRSA", content, signature)) {
                return true;
            }
        }
        return false;
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
