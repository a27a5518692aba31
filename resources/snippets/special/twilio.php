<?php

declare(strict_types=1);

/**
 * Verifies webhooks as Twilio signs them (hmac-sha1 or hmac-sha256, X-Twilio-Signature).
 *
 * Covers form posts, GET, JSON (bodySHA256 in the URL) and shared keys
 * (X-Twilio-Webhooks-Signature-Settings). The URL is tried without a port and with one, as Twilio's
 * own libraries do; nothing else of it is changed. Twilio signs no time: a request that somebody has
 * seen can be sent again.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets auth tokens; for requests signed with a shared key, its secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came; of a GET, none
 * @param string $url as Twilio called it, query included; behind a proxy, the public one
 * @return bool whether one of the secrets signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, string $url): bool
{
    $signature = $headers['x-twilio-signature'] ?? '';
    $algorithm = algorithm($headers['x-twilio-webhooks-signature-settings'] ?? null);
    $parameters = signed_parameters($url, $body);
    if ($algorithm === null || $parameters === null) {
        return false;
    }
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        foreach (with_and_without_port($url) as $each) {
            $digest = hash_hmac($algorithm, $each . $parameters, $secret, true);
            if (hash_equals(base64_encode($digest), $signature)) {
                return true;
            }
        }
    }
    return false;
}

/** The hash that was used: SHA-1 where nothing is said of it. */
function algorithm(?string $settings): ?string
{
    if ($settings === null) {
        return 'sha1';
    }
    $stated = null;
    foreach (explode(',', $settings) as $pair) {
        [$name, $value] = explode('=', trim($pair), 2) + [1 => ''];
        $stated = $name === 'algorithm' ? $value : $stated;
    }
    return $stated === 'HMAC_SHA256' ? 'sha256' : null;
}

/** What follows the URL: the distinct parameters of a form, sorted; null where the body does not fit. */
function signed_parameters(string $url, string $body): ?string
{
    $query = explode('?', explode('#', $url, 2)[0], 2)[1] ?? '';
    foreach (array_reverse(form_pairs($query)) as [$name, $value]) {
        if ($name === 'bodySHA256' && $value !== '') {
            return hash_equals(hash('sha256', $body), $value) ? '' : null;
        }
    }
    if (!preg_match('//u', urldecode($body))) {
        return null; // not UTF-8
    }
    $sorted = [];
    foreach (form_pairs($body) as [$name, $value]) {
        $sorted[$name][$value] = $name . $value;
    }
    ksort($sorted, SORT_STRING);
    $text = '';
    foreach ($sorted as $distinct) {
        ksort($distinct, SORT_STRING);
        $text .= implode('', $distinct);
    }
    return $text;
}

/** The names and values of a form as they were sent; parse_str would change the names. */
function form_pairs(string $form): array
{
    $pair = fn (string $text): array => array_map('urldecode', explode('=', $text, 2) + [1 => '']);
    return array_map($pair, explode('&', $form));
}

function with_and_without_port(string $url): array
{
    if (!preg_match('~^(https?)://([^/?#]*?)(:[0-9]+)?([/?#].*)?$~Ds', $url, $found)) {
        return [$url];
    }
    [, $scheme, $host, $port, $rest] = $found + [3 => '', 4 => ''];
    $port = $port ?: ($scheme === 'https' ? ':443' : ':80');
    return ["{$scheme}://{$host}{$rest}", "{$scheme}://{$host}{$port}{$rest}"];
}
