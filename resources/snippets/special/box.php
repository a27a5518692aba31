<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Box signs them (hmac-sha256, box-signature-primary and box-signature-secondary).
 *
 * Signed are the body and box-delivery-timestamp. One of two signatures must fit: while you exchange
 * one key, the other still holds. A request older than ten minutes, or from the future, is refused. As
 * Box's own library does, the body is also tried with everything beyond ASCII escaped.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets the primary and the secondary key, in any order
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param ?float $now seconds since 1970, for tests
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, ?float $now = null): bool
{
    $version = $headers['box-signature-version'] ?? '';
    $algorithm = $headers['box-signature-algorithm'] ?? '';
    if ($version !== '1' || $algorithm !== 'HmacSHA256') {
        return false;
    }
    $timestamp = $headers['box-delivery-timestamp'] ?? '';
    $form = '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/D';
    if (!preg_match($form, $timestamp) || !($sentAt = date_create($timestamp))) {
        return false;
    }
    $age = ($now ?? microtime(true)) - (float) $sentAt->format('U.u');
    if ($age < 0 || $age > 600) {
        return false; // from the future, or too old: perhaps sent again by somebody else
    }
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        foreach ([$body, escaped($body)] as $content) {
            $expected = base64_encode(hash_hmac('sha256', $content . $timestamp, $secret, true));
            foreach (['primary', 'secondary'] as $which) {
                if (hash_equals($expected, $headers["box-signature-{$which}"] ?? '')) {
                    return true;
                }
            }
        }
    }
    return false;
}

/** The body with \u00e9 for é. */
function escaped(string $body): string
{
    $escapes = fn (array $found): string => trim(json_encode($found[0], JSON_INVALID_UTF8_SUBSTITUTE), '"');
    return preg_replace_callback('/[\x80-\xff]+/', $escapes, $body);
}
