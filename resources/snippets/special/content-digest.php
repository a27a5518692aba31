<?php

declare(strict_types=1);

/**
 * Verifies the digest of a body (RFC 9530, Content-Digest: sha-256 and sha-512).
 *
 * A digest is no signature: it needs no key, and anyone can make one. It says that the body came as it
 * was sent, no more. All known digests must fit; where none is known, nothing is verified. The body is
 * the content as sent: still compressed, if it was. The older header Digest (RFC 3230) is another
 * syntax and not read.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets not used; it stands here so that all verifiers are called alike
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @return bool whether the body fits its digests
 */
function verify_webhook(array $secrets, array $headers, string $body): bool
{
    $text = $headers['content-digest'] ?? '';
    $member = '([a-z*][a-z0-9_.*-]*)=(:[A-Za-z0-9+/]+={0,2}:)';
    if (!preg_match("~^{$member}(?:[ \t]*,[ \t]*{$member})*$~D", $text)) {
        return false;
    }
    preg_match_all("~{$member}~", $text, $found);
    $digests = array_combine($found[1], $found[2]);
    $known = array_intersect_key(['sha-256' => 'sha256', 'sha-512' => 'sha512'], $digests);
    foreach ($known as $name => $hash) {
        if (!hash_equals(':' . base64_encode(hash($hash, $body, true)) . ':', $digests[$name])) {
            return false;
        }
    }
    return $known !== [];
}
