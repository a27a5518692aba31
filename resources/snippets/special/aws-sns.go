// Package webhook checks signatures.
//
// Verifies messages as Amazon SNS signs them (RSA with SHA-1 or SHA-256, in the body).
//
// Covers notifications and the confirmations of (un)subscribing, of signature versions 1 and 2.
// UnsubscribeURL is not signed. Not done here: fetching the certificate from SigningCertURL (only
// after this has said that the URL is Amazon's) and checking its chain. Never open SubscribeURL
// before this returns true.
package webhook

import (
	"crypto"
	"crypto/rsa"
	_ "crypto/sha1"
	_ "crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	certificateURL = regexp.MustCompile(`^https://sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/[A-Za-z0-9/._-]*\.pem$`)
	confirmation   = []string{"Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"}
	signed         = map[string][]string{
		"Notification":             {"Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"},
		"SubscriptionConfirmation": confirmation,
		"UnsubscribeConfirmation":  confirmation,
	}
	hashes = map[string]crypto.Hash{"1": crypto.SHA1, "2": crypto.SHA256}
)

// Verify reports whether the owner of one of the certificates signed this message.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// secrets are certificates (or public keys) in PEM, as SigningCertURL gives them.
// header is not used; everything stands in the body.
func Verify(secrets []string, header http.Header, body []byte) bool {
	var message map[string]any // not a struct: it would take names in any case
	if !utf8.Valid(body) || json.Unmarshal(body, &message) != nil {
		return false
	}
	text := func(name string) string {
		value, _ := message[name].(string)
		return value
	}
	hash, isKnown := hashes[text("SignatureVersion")]
	names := signed[text("Type")]
	if !isKnown || names == nil || !certificateURL.MatchString(text("SigningCertURL")) {
		return false
	}
	signature, err := base64.StdEncoding.Strict().DecodeString(text("Signature"))
	if err != nil || strings.ContainsAny(text("Signature"), "\r\n") {
		return false
	}
	digest := hash.New()
	for _, name := range names {
		if name == "Subject" && message[name] == nil {
			continue
		}
		value, isText := message[name].(string)
		if !isText {
			return false
		}
		digest.Write([]byte(name + "\n" + value + "\n"))
	}
	for _, secret := range secrets {
		key := publicKey(secret)
		if key != nil && rsa.VerifyPKCS1v15(key, hash, digest.Sum(nil), signature) == nil {
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
