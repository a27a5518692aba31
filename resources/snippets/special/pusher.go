// Package webhook checks signatures.
//
// Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
//
// X-Pusher-Key names the application whose secret signed. Only the body is signed, and time_ms in
// it says when it was sent: Pusher's Python library refuses a request further than five minutes
// away, its other libraries do not look at it, nor does this.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"strings"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// appKey is the application's key, which goes with its secret.
func Verify(secrets []string, header http.Header, body []byte, appKey string) bool {
	if field(header, "x-pusher-key") != appKey {
		return false
	}
	signature := field(header, "x-pusher-signature")
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(body)
		expected := hex.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return true
		}
	}
	return false
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
