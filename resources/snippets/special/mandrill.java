import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhooks as Mailchimp Transactional (Mandrill) signs them (hmac-sha1, X-Mandrill-Signature).
 *
 * <p>The URL is signed as it was registered, character for character, and after it the form's
 * parameters sorted by name. Mandrill signs no time: a request that somebody has seen can be sent
 * again.
 *
 * <p>Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */
public final class WebhookVerifier {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private WebhookVerifier() {}

    /**
     * Whether one of the secrets signed this request.
     *
     * @param headers names in lower case; the values of a repeated field joined with ", "
     * @param body the bytes as they came
     * @param url as it was registered, query included
     */
    public static boolean verify(
            List<String> secrets, Map<String, String> headers, byte[] body, String url)
            throws GeneralSecurityException {
        String signature = headers.getOrDefault("x-mandrill-signature", "");
        List<Field> fields = fields(new String(body, StandardCharsets.ISO_8859_1));
        if (!fields.stream().allMatch(Field::isUtf8)) {
            return false;
        }
        String parameters = fields.stream()
                .sorted(Comparator.comparing(Field::name))
                .map(field -> field.name() + field.value())
                .collect(Collectors.joining());
        byte[] content = joined(bytes(url), raw(parameters));
        for (String secret : secrets) {
            if (secret.isEmpty()) {
                continue; // a key that was never set
            }
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            String expected = Base64.getEncoder().encodeToString(mac.doFinal(content));
            if (MessageDigest.isEqual(bytes(expected), bytes(signature))) {
                return true;
            }
        }
        return false;
    }

    /** A form's field; in its texts each char is a byte, so that they are sorted as bytes are. */
    private record Field(String name, String value) {
        boolean isUtf8() {
            try {
                for (String part : List.of(name, value)) {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw(part)));
                }
                return true;
            } catch (CharacterCodingException malformed) {
                return false;
            }
        }
    }

    private static List<Field> fields(String form) {
        List<Field> fields = new ArrayList<>();
        for (String entry : form.split("&")) {
            String[] pair = entry.split("=", 2);
            if (!entry.isEmpty()) {
                fields.add(new Field(unescaped(pair[0]), pair.length == 2 ? unescaped(pair[1]) : ""));
            }
        }
        return fields;
    }

    private static String unescaped(String part) {
        return ESCAPE.matcher(part.replace('+', ' ')).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(escape.group(1)))));
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
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
