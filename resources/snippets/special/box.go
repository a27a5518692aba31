// Package webhook checks signatures.
//
// Verifies webhooks as Box signs them (hmac-sha256, box-signature-primary and
// box-signature-secondary).
//
// Signed are the body and box-delivery-timestamp. One of two signatures must fit: while you
// exchange one key, the other still holds. A request older than ten minutes, or from the future,
// is refused. As Box's own library does, the body is also tried with everything beyond ASCII
// escaped.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"net/http"
	"strings"
	"time"
	"unicode/utf16"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// secrets are the primary and the secondary key, in any order.
func Verify(secrets []string, header http.Header, body []byte, now time.Time) bool {
	if field(header, "box-signature-version") != "1" || field(header, "box-signature-algorithm") != "HmacSHA256" {
		return false
	}
	timestamp := field(header, "box-delivery-timestamp")
	sentAt, err := time.Parse(time.RFC3339Nano, timestamp)
	if err != nil {
		return false
	}
	if age := now.Sub(sentAt).Seconds(); age < 0 || age > 600 {
		return false // from the future, or too old: perhaps sent again by somebody else
	}
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		for _, content := range []string{string(body), escaped(body)} {
			mac := hmac.New(sha256.New, []byte(secret))
			mac.Write([]byte(content + timestamp))
			expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
			for _, name := range []string{"box-signature-primary", "box-signature-secondary"} {
				if subtle.ConstantTimeCompare([]byte(expected), []byte(field(header, name))) == 1 {
					return true
				}
			}
		}
	}
	return false
}

// escaped gives the body with \u00e9 for é.
func escaped(body []byte) string {
	var result strings.Builder
	for _, char := range string(body) {
		if char < 0x80 {
			result.WriteRune(char)
			continue
		}
		for _, unit := range utf16.Encode([]rune{char}) {
			fmt.Fprintf(&result, `\u%04x`, unit)
		}
	}
	return result.String()
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
