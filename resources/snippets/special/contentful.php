<?php

declare(strict_types=1);

/**
 * Verifies requests as Contentful signs them (hmac-sha256, x-contentful-signature).
 *
 * Signed are the method, the path with its query, the headers that x-contentful-signed-headers names,
 * and the body; not the host. A request older than thirty seconds is refused (Contentful's own
 * default).
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $method of the request, in upper case
 * @param string $url as it was called, query included; the host does not matter
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
    $signature = $headers['x-contentful-signature'] ?? '';
    $timestamp = $headers['x-contentful-timestamp'] ?? '';
    if (!preg_match('/^[0-9]{1,15}$/D', $timestamp)) {
        return false;
    }
    if (($now ?? microtime(true)) - (int) $timestamp / 1000 > 30) {
        return false; // too old: perhaps sent again by somebody else
    }
    $names = array_map('trim', explode(',', strtolower($headers['x-contentful-signed-headers'] ?? '')));
    if (array_diff(['x-contentful-signed-headers', 'x-contentful-timestamp'], $names)) {
        return false;
    }
    sort($names, SORT_STRING);
    $fields = [];
    foreach ($names as $name) {
        if (!isset($headers[$name])) {
            return false;
        }
        $fields[] = $name . ':' . trim($headers[$name]);
    }
    $content = implode("\n", [$method, path($url), implode(';', $fields), $body]);
    foreach ($secrets as $secret) {
        if ($secret === '') {
            continue; // a key that was never set
        }
        if (hash_equals(hash_hmac('sha256', $content, $secret), $signature)) {
            return true;
        }
    }
    return false;
}

/** Path and query as Contentful has them: escaped the query, without what a second "?" begins, and then both. */
function path(string $url): string
{
    preg_match('~^(?:[a-z][a-z0-9+.-]*://[^/?#]*)?([^?#]*)\??([^?#]*)~i', $url, $parts);
    [, $path, $query] = $parts;
    $query = $query === '' ? '' : '?' . escaped($query, "!'()*");
    return escaped(($path === '' ? '/' : $path) . $query, ";/?:@&=+$,#!'()*");
}

/** The text with everything escaped but letters, digits, "-_.~" and these characters. */
function escaped(string $text, string $kept): string
{
    $characters = str_split($kept);
    return str_replace(array_map('rawurlencode', $characters), $characters, rawurlencode($text));
}
