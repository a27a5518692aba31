<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Mailchimp Transactional (Mandrill) signs them (hmac-sha1, X-Mandrill-Signature).
 *
 * The URL is signed as it was registered, character for character, and after it the form's parameters
 * sorted by name. Mandrill signs no time: a request that somebody has seen can be sent again.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $url as it was registered, query included
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, string $url): bool
{
    $signature = $headers['x-mandrill-signature'] ?? '';
    if (!preg_match('//u', urldecode($body))) {
        return false; // not UTF-8
    }
    // Taken apart here, since parse_str would change the names.
    $sorted = [];
    foreach (explode('&', $body) as $pair) {
        [$name, $value] = array_map('urldecode', explode('=', $pair, 2) + [1 => '']);
        $sorted[$name] ??= '';
        $sorted[$name] .= $name . $value;
    }
    ksort($sorted, SORT_STRING);
    $content = $url . implode('', $sorted);
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(base64_encode(hash_hmac('sha1', $content, $secret, true)), $signature)) {
            return true;
        }
    }
    return false;
}
