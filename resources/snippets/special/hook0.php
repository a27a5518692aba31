<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Hook0 signs them (hmac-sha256, X-Hook0-Signature).
 *
 * Covers v0 (time and body) and v1 (time, the headers that h names, and body); where v1 is offered, it
 * decides. A request further than five minutes away is refused.
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
    $entries = [];
    foreach (explode(',', $headers['x-hook0-signature'] ?? '') as $entry) {
        [$name, $value] = explode('=', $entry, 2) + [1 => ''];
        $entries[$name] = $value;
    }
    $timestamp = $entries['t'] ?? '';
    if (!preg_match('/^[0-9]{1,15}$/D', $timestamp)) {
        return false;
    }
    if (abs(($now ?? microtime(true)) - (int) $timestamp) > 300) {
        return false; // too old, or from the future
    }
    $content = $timestamp . '.';
    $signature = $entries['v0'] ?? '';
    if (isset($entries['v1'])) {
        $signature = $entries['v1'];
        $names = $entries['h'] ?? '';
        $content .= $names . '.';
        foreach (preg_split('/\s+/', $names, -1, PREG_SPLIT_NO_EMPTY) as $name) {
            if (!isset($headers[strtolower($name)])) {
                return false;
            }
            $content .= $headers[strtolower($name)] . '.';
        }
    }
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(hash_hmac('sha256', $content . $body, $secret), $signature)) {
            return true;
        }
    }
    return false;
}
