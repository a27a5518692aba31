<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
 *
 * X-Pusher-Key names the application whose secret signed. The time is time_ms inside the signed body;
 * as Pusher's Python library does, this refuses a request further than five minutes away (Pusher's
 * other libraries do not look at it).
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $appKey the application's key, which goes with its secret
 * @param ?float $now seconds since 1970, for tests
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(
    array $secrets,
    array $headers,
    string $body,
    string $appKey,
    ?float $now = null
): bool {
    if (($headers['x-pusher-key'] ?? null) !== $appKey) {
        return false;
    }
    $signature = $headers['x-pusher-signature'] ?? '';
    foreach ($secrets as $secret) {
        if (hash_equals(hash_hmac('sha256', $body, $secret), $signature)) {
            $sentMs = json_decode($body, true)['time_ms'] ?? null;
            return is_int($sentMs) && abs(($now ?? microtime(true)) * 1000 - $sentMs) <= 300_000;
        }
    }
    return false;
}
