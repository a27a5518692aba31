<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Mailgun signs them (hmac-sha256, in the body).
 *
 * Covers events (JSON) and routes (form fields). Signed are only a time and a token: not the event.
 * Remember the tokens that you have seen, or a signature that somebody has seen can be put on any
 * event.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers not used; everything stands in the body
 * @param string $body the bytes as they came
 * @return bool whether one of the secrets signed this request's time and token
 */
function verify_webhook(array $secrets, array $headers, string $body): bool
{
    if (str_starts_with(ltrim($body), '{')) {
        $fields = json_decode($body, true)['signature'] ?? null;
    } else {
        $fields = form_fields($body);
    }
    $timestamp = $fields['timestamp'] ?? null;
    $token = $fields['token'] ?? null;
    $signature = $fields['signature'] ?? null;
    if (!is_string($timestamp) || !is_string($token) || !is_string($signature)) {
        return false;
    }
    if ($timestamp === '' || $token === '') {
        return false;
    }
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(hash_hmac('sha256', $timestamp . $token, $secret), $signature)) {
            return true;
        }
    }
    return false;
}

/** The fields of a form, of one that came twice the first; parse_str would change the names. */
function form_fields(string $body): array
{
    $fields = [];
    foreach (explode('&', $body) as $pair) {
        [$name, $value] = explode('=', $pair, 2) + [1 => ''];
        $fields += [urldecode($name) => urldecode($value)];
    }
    return $fields;
}
