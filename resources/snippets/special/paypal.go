// Package webhook checks signatures.
//
// Verifies webhooks as PayPal signs them (RSA with SHA-256, PAYPAL-TRANSMISSION-SIG).
//
// Signed are the id and the time of the transmission, the id of your webhook and a CRC-32 of the
// body. A CRC-32 is easy to forge: treat the body as unproven and fetch what matters from PayPal
// by its id. Not done here: fetching the certificate from PAYPAL-CERT-URL (only after this has said
// that the URL is PayPal's) and checking its chain and name.
package webhook

import (
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"hash/crc32"
	"net/http"
	"regexp"
	"strings"
)

var certificateURL = regexp.MustCompile(`^https://([a-z0-9-]+\.)*paypal\.com/[^\s?#]*$`)

// Verify reports whether the owner of one of the certificates signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// secrets are certificates (or public keys) in PEM, as PAYPAL-CERT-URL gives them.
// webhookID is your webhook's, from PayPal's dashboard; it is not in the request.
func Verify(secrets []string, header http.Header, body []byte, webhookID string) bool {
	transmissionID := field(header, "paypal-transmission-id")
	sentAt := field(header, "paypal-transmission-time")
	if transmissionID == "" || sentAt == "" || field(header, "paypal-auth-algo") != "SHA256withRSA" {
		return false
	}
	if !certificateURL.MatchString(field(header, "paypal-cert-url")) {
		return false
	}
	found := field(header, "paypal-transmission-sig")
	signature, err := base64.StdEncoding.Strict().DecodeString(found)
	if err != nil || strings.ContainsAny(found, "\r\n") {
		return false
	}
	content := fmt.Sprintf("%s|%s|%s|%d", transmissionID, sentAt, webhookID, crc32.ChecksumIEEE(body))
	digest := sha256.Sum256([]byte(content))
	for _, secret := range secrets {
		key := publicKey(secret)
		if key != nil && rsa.VerifyPKCS1v15(key, crypto.SHA256, digest[:], signature) == nil {
			return true
		}
	}
	return false
}

// publicKey gives nil where the text holds no RSA key.
func publicKey(text string) *rsa.PublicKey {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil
	}
	if block.Type == "CERTIFICATE" {
		certificate, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil
		}
		key, _ := certificate.PublicKey.(*rsa.PublicKey)
		return key
	}
	parsed, _ := x509.ParsePKIXPublicKey(block.Bytes)
	key, _ := parsed.(*rsa.PublicKey)
	return key
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
