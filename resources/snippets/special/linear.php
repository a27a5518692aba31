<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Linear signs them (hmac-sha256, Linear-Signature).
 *
 * The time is webhookTimestamp inside the signed body: a request further than a minute away is
 * refused, and so is one without it. The header Linear-Timestamp is not signed and not looked at.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param ?float $now seconds since 1970, for tests
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, ?float $now = null): bool
{
    $signature = $headers['linear-signature'] ?? '';
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(hash_hmac('sha256', $body, $secret), $signature)) {
            $sentMs = json_decode($body, true)['webhookTimestamp'] ?? null;
            return is_int($sentMs) && abs(($now ?? microtime(true)) * 1000 - $sentMs) <= 60_000;
        }
    }
    return false;
}
