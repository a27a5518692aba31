<?php

declare(strict_types=1);

/**
 * Verifies webhooks as PayPal signs them (RSA with SHA-256, PAYPAL-TRANSMISSION-SIG).
 *
 * Signed are the id and the time of the transmission, the id of your webhook and a CRC-32 of the body.
 * A CRC-32 is easy to forge: treat the body as unproven and fetch what matters from PayPal by its id.
 * Not done here: fetching the certificate from PAYPAL-CERT-URL (only after this has said that the URL
 * is PayPal's) and checking its chain and name. This needs the extension openssl.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets certificates (or public keys) in PEM, as PAYPAL-CERT-URL gives them
 * @param array<string, string> $headers names in lower case; the values of a repeated field joined with ", "
 * @param string $body the bytes as they came
 * @param string $webhookId of your webhook, from PayPal's dashboard; it is not in the request
 * @return bool whether the owner of one of the certificates signed this request
 */
function verify_webhook(array $secrets, array $headers, string $body, string $webhookId): bool
{
    $id = $headers['paypal-transmission-id'] ?? '';
    $sentAt = $headers['paypal-transmission-time'] ?? '';
    if ($id === '' || $sentAt === '' || ($headers['paypal-auth-algo'] ?? '') !== 'SHA256withRSA') {
        return false;
    }
    $certificateUrl = $headers['paypal-cert-url'] ?? '';
    if (!preg_match('~^https://([a-z0-9-]+\.)*paypal\.com/[^\s?#]*$~D', $certificateUrl)) {
        return false;
    }
    $encoded = $headers['paypal-transmission-sig'] ?? '';
    if (strlen($encoded) % 4 !== 0 || !preg_match('~^[A-Za-z0-9+/]*={0,2}$~D', $encoded)) {
        return false;
    }
    $signature = base64_decode($encoded);
    $content = "{$id}|{$sentAt}|{$webhookId}|" . sprintf('%u', crc32($body));
    foreach ($secrets as $secret) {
        $key = openssl_pkey_get_public($secret);
        if (openssl_verify($content, $signature, $key, OPENSSL_ALGO_SHA256) === 1) {
            return true;
        }
    }
    return false;
}
