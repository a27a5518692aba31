<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
 *
 * X-Pusher-Key names the application whose secret signed. Only the body is signed, and time_ms in it
 * says when it was sent: Pusher's Python library refuses a request further than five minutes away, its
 * other libraries do not look at it, nor does this.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $appKey the application's key, which goes with its secret
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, string $appKey): bool
{
    if (($headers['x-pusher-key'] ?? '') !== $appKey) {
        return false;
    }
    $signature = $headers['x-pusher-signature'] ?? '';
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(hash_hmac('sha256', $body, $secret), $signature)) {
            return true;
        }
    }
    return false;
}
