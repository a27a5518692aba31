<?php

declare(strict_types=1);

/**
 * Verifies webhooks as HubSpot v3 signs them (hmac-sha256, X-HubSpot-Signature-v3).
 *
 * Signed are method, URL, body and time. In the URL twelve escapes are undone before it is signed (%3A
 * %2F %3F %40 %21 %24 %27 %28 %29 %2A %2C %3B); all others stay.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $method of the request, in upper case
 * @param string $url as the sender called it, query included; behind a proxy, the public one
 * @param ?float $now seconds since 1970, for tests
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(
    array $secrets,
    array $headers,
    string $body,
    string $method,
    string $url,
    ?float $now = null
): bool {
    $signature = $headers['x-hubspot-signature-v3'] ?? '';
    $timestamp = $headers['x-hubspot-request-timestamp'] ?? '';
    if (!preg_match('/^[0-9]{1,15}$/D', $timestamp)) {
        return false;
    }
    if (($now ?? microtime(true)) - (int) $timestamp / 1000 > 300) {
        return false; // too old: perhaps sent again by somebody else
    }
    $undo = fn (array $escape): string => rawurldecode($escape[0]);
    $uri = preg_replace_callback('/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/i', $undo, $url);
    $content = $method . $uri . $body . $timestamp;
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(base64_encode(hash_hmac('sha256', $content, $secret, true)), $signature)) {
            return true;
        }
    }
    return false;
}
