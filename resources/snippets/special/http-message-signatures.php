<?php

declare(strict_types=1);

/**
 * Verifies HTTP message signatures (RFC 9421, Signature-Input and Signature) of requests.
 *
 * Covers fields, @method @target-uri @authority @scheme @request-target @path @query @query-param, and
 * hmac-sha256, ed25519, ecdsa-p256-sha256, rsa-pss-sha512, rsa-v1_5-sha256. Not covered: the
 * parameters sf, key, bs, tr and req of a component (a signature that uses them is refused). created
 * and expires are held to, with five seconds of skew; Content-Digest is compared with the body where
 * it is signed. Which components must be signed is for you to demand: at least @method, @target-uri
 * and content-digest, or the rest of a request can be changed. This needs the extensions openssl and,
 * for ed25519, sodium; a key for rsa-pss-sha512 must be a plain RSA key (rsaEncryption), as most are.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 */

// The structured fields of RFC 8941, as far as they occur here.
const KEY = '[a-z*][a-z0-9_.*-]*';
const STRING = '"(?:[ !#-\[\]-~]|\\\\["\\\\])*"';
const BYTES = ':(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?:';
const TOKEN = "[A-Za-z*][!#-'*+.:/0-9A-Z^_`a-z|~-]*";
const PARAMETER = '; *' . KEY . '(?:=(?:' . STRING . '|-?[0-9]{1,15}|' . BYTES . '|\?[01]|' . TOKEN . '))?';
const ITEM = STRING . '(?:' . PARAMETER . ')*';
const COMPONENTS = '\( *(?:' . ITEM . '(?: +' . ITEM . ')* *)?\)(?:' . PARAMETER . ')*';
const SKEW_S = 5;

/**
 * @param string[] $secrets public keys in PEM; for hmac-sha256 shared keys in base64
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $method of the request, as it came
 * @param string $url as the sender called it, query included; behind a proxy, the public one
 * @param string $alg the algorithm of the keys; a signature that says another is refused
 * @param ?float $now seconds since 1970, for tests
 * @return bool whether one of the secrets made one of the request's signatures
 */
function verify_webhook(
    array $secrets,
    array $headers,
    string $body,
    string $method,
    string $url,
    string $alg,
    ?float $now = null
): bool {
    $signatures = members($headers['signature'] ?? '', BYTES);
    foreach (members($headers['signature-input'] ?? '', COMPONENTS) as $label => $signed) {
        [$components, $parameters] = components_and_parameters($signed);
        if (!isset($signatures[$label]) || !is_current($parameters, $now ?? microtime(true))) {
            continue;
        }
        if (($parameters['alg'] ?? "\"{$alg}\"") !== "\"{$alg}\"") {
            continue;
        }
        $lines = array_map(fn ($component) => line($component, $headers, $method, $url), $components);
        if (in_array(null, $lines, true) || count(array_unique($components)) < count($components)) {
            continue;
        }
        $hasDigest = in_array('"content-digest"', $components, true);
        if ($hasDigest && !digests_fit($headers['content-digest'], $body)) {
            continue;
        }
        $base = implode("\n", [...$lines, "\"@signature-params\": {$signed}"]);
        $signature = base64_decode(trim($signatures[$label], ':'));
        foreach ($secrets as $secret) {
            if ($secret === '') {
                continue; // a key that was never set
            }
            if (is_signed($secret, $alg, $signature, $base)) {
                return true;
            }
        }
    }
    return false;
}

/** The members of a dictionary whose values all look like this; none where it is malformed. */
function members(string $text, string $value): array
{
    $member = KEY . '=' . $value;
    if (!preg_match("@^{$member}(?:[ \t]*,[ \t]*{$member})*$@D", $text)) {
        return [];
    }
    preg_match_all("@{$member}@", $text, $found);
    return pairs($found[0]);
}

/** The components of a signature, and its parameters as they stand. */
function components_and_parameters(string $signed): array
{
    $components = [];
    $at = 1;
    while (preg_match('@\G *(' . ITEM . ')@', $signed, $found, 0, $at)) {
        $components[] = $found[1];
        $at += strlen($found[0]);
    }
    preg_match_all('@' . PARAMETER . '@', substr($signed, $at), $found);
    return [$components, pairs(array_map(fn (string $each): string => ltrim($each, '; '), $found[0]))];
}

/** Texts like name=value as values by name. */
function pairs(array $texts): array
{
    $pairs = [];
    foreach ($texts as $text) {
        [$name, $value] = explode('=', $text, 2) + [1 => ''];
        $pairs[$name] = $value;
    }
    return $pairs;
}

function is_current(array $parameters, float $now): bool
{
    $times = array_intersect_key($parameters, ['created' => true, 'expires' => true]);
    if (count(preg_grep('/^[0-9]{1,15}$/D', $times)) < count($times)) {
        return false;
    }
    $created = (int) ($times['created'] ?? 0);
    $expires = (int) ($times['expires'] ?? $now + 1);
    return $created - SKEW_S <= $now && $now <= $expires + SKEW_S;
}

/** A line of the signature base; null where the message has no such component. */
function line(string $component, array $headers, string $method, string $url): ?string
{
    [, $name, $parameters] = explode('"', $component, 3);
    $value = null;
    if ($name === '@query-param') {
        $value = query_parameter($url, $parameters);
    } elseif ($parameters === '') {
        $value = str_starts_with($name, '@') ? derived($name, $method, $url) : $headers[$name] ?? null;
    }
    return $value === null ? null : "{$component}: " . trim($value, " \t");
}

function derived(string $name, string $method, string $url): ?string
{
    [, $scheme, $authority, $path, $query] = parts($url);
    $scheme = strtolower($scheme);
    $path = $path === '' ? '/' : $path;
    $port = ['https' => '/:443$/D', 'http' => '/:80$/D'][$scheme] ?? '/$^/';
    return match ($name) {
        '@method' => $method,
        '@target-uri' => $url,
        '@authority' => preg_replace(['/^.*@/s', $port], '', strtolower($authority)),
        '@scheme' => $scheme,
        '@request-target' => $query === '' ? $path : "{$path}?{$query}",
        '@path' => $path,
        '@query' => "?{$query}",
        default => null,
    };
}

/** The URL, and its scheme, authority, path and query. */
function parts(string $url): array
{
    preg_match('~^(?:([a-z][a-z0-9+.-]*)://([^/?#]*))?([^?#]*)\??([^#]*)~i', $url, $parts);
    return $parts;
}

function query_parameter(string $url, string $parameters): ?string
{
    if (!preg_match('/^; *name="([^"\\\\]*)"$/D', $parameters, $wanted)) {
        return null;
    }
    $found = [];
    foreach (array_filter(explode('&', parts($url)[4]), 'strlen') as $pair) {
        [$name, $value] = array_map('urldecode', explode('=', $pair, 2) + [1 => '']);
        if (encoded($name) === $wanted[1]) {
            $found[] = encoded($value);
        }
    }
    return count($found) === 1 ? $found[0] : null;
}

function encoded(string $text): string
{
    return strtr(rawurlencode($text), ['%2A' => '*', '~' => '%7E']);
}

function digests_fit(string $text, string $body): bool
{
    $digests = members($text, BYTES);
    $known = array_intersect_key(['sha-256' => 'sha256', 'sha-512' => 'sha512'], $digests);
    foreach ($known as $name => $hash) {
        if (!hash_equals(':' . base64_encode(hash($hash, $body, true)) . ':', $digests[$name])) {
            return false;
        }
    }
    return $known !== [];
}

function is_signed(string $secret, string $alg, string $signature, string $base): bool
{
    if ($alg === 'hmac-sha256') {
        $key = base64_decode($secret);
        return $key !== '' && hash_equals(hash_hmac('sha256', $base, $key, true), $signature);
    }
    $key = openssl_pkey_get_public($secret);
    return match ($alg) {
        'ed25519' => is_signed_ed25519($secret, $signature, $base),
        'ecdsa-p256-sha256' => strlen($signature) === 64
            && openssl_verify($base, der($signature), $key, OPENSSL_ALGO_SHA256) === 1,
        'rsa-pss-sha512' => is_signed_pss($key, $signature, $base),
        'rsa-v1_5-sha256' => openssl_verify($base, $signature, $key, OPENSSL_ALGO_SHA256) === 1,
        default => false,
    };
}

function is_signed_ed25519(string $pem, string $signature, string $base): bool
{
    // The key itself is what ends the DER within the PEM.
    preg_match('/-----BEGIN [A-Z ]+-----([^-]+)-----END/', $pem, $found);
    $der = base64_decode($found[1] ?? '');
    $key = substr($der, -SODIUM_CRYPTO_SIGN_PUBLICKEYBYTES);
    return strlen($signature) === SODIUM_CRYPTO_SIGN_BYTES
        && sodium_crypto_sign_verify_detached($signature, $base, $key);
}

/** An ECDSA signature as openssl takes it: r and s as two integers of ASN.1. */
function der(string $signature): string
{
    $integers = '';
    foreach (str_split($signature, 32) as $half) {
        $bytes = ltrim($half, "\0");
        $bytes = $bytes === '' || ord($bytes[0]) > 127 ? "\0" . $bytes : $bytes;
        $integers .= "\x02" . chr(strlen($bytes)) . $bytes;
    }
    return "\x30" . chr(strlen($integers)) . $integers;
}

/** EMSA-PSS-VERIFY of RFC 8017 (9.1.2), with SHA-512 and 64 bytes of salt: openssl_verify has no PSS. */
function is_signed_pss(OpenSSLAsymmetricKey $key, string $signature, string $base): bool
{
    $bits = openssl_pkey_get_details($key)['bits'] - 1;
    $length = intdiv($bits + 7, 8);
    if (strlen($signature) !== intdiv($bits + 8, 8) || $length < 130) {
        return false;
    }
    if (!openssl_public_decrypt($signature, $block, $key, OPENSSL_NO_PADDING)) {
        return false;
    }
    // A modulus of 8n + 1 bits makes a block of one byte more, which must be zero.
    $excess = substr($block, 0, -$length);
    $masked = substr($block, -$length, $length - 65);
    $hash = substr($block, -65, 64);
    $unused = 8 * $length - $bits;
    if (trim($excess, "\0") !== '' || $block[-1] !== "\xbc" || ord($masked[0]) >> (8 - $unused) !== 0) {
        return false;
    }
    $mask = '';
    for ($counter = 0; strlen($mask) < strlen($masked); $counter++) {
        $mask .= hash('sha512', $hash . pack('N', $counter), true);
    }
    $data = $masked ^ $mask;
    $data[0] = chr(ord($data[0]) & (0xff >> $unused));
    $padding = str_repeat("\0", $length - 130) . "\x01";
    $expected = hash('sha512', str_repeat("\0", 8) . hash('sha512', $base, true) . substr($data, -64), true);
    return substr($data, 0, -64) === $padding && hash_equals($expected, $hash);
}
