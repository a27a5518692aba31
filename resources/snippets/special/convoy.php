<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Convoy signs them (hmac-sha256, X-Convoy-Signature).
 *
 * Covers the advanced form (t=…,v1=… over time, a comma and body; a request older than five minutes is
 * refused) and the simple one (a digest of the body, in hexadecimal or base64), which has no time.
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
    $found = $headers['x-convoy-signature'] ?? '';
    $signatures = [];
    $timestamp = null;
    foreach (explode(',', $found) as $entry) {
        [$name, $value] = explode('=', $entry, 2) + [1 => ''];
        if ($name === 'v1') {
            $signatures[] = $value;
        } elseif ($name === 't') {
            $timestamp ??= $value;
        }
    }
    if ($signatures === []) {
        return is_signed($secrets, $body, [$found]);
    }
    if (!preg_match('/^[0-9]{1,15}$/D', $timestamp ?? '')) {
        return false;
    }
    if (($now ?? microtime(true)) - (int) $timestamp > 300) {
        return false; // too old: perhaps sent again by somebody else
    }
    return is_signed($secrets, $timestamp . ',' . $body, $signatures);
}

/** Whether one of the signatures is one of the secrets', in hexadecimal or base64. */
function is_signed(array $secrets, string $content, array $signatures): bool
{
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        $digest = hash_hmac('sha256', $content, $secret, true);
        foreach ($signatures as $one) {
            if (hash_equals(bin2hex($digest), $one) || hash_equals(base64_encode($digest), $one)) {
                return true;
            }
        }
    }
    return false;
}
