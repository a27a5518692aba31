// Package webhook checks signatures.
//
// Verifies webhooks as Hook0 signs them (hmac-sha256, X-Hook0-Signature).
//
// Covers v0 (time and body) and v1 (time, the headers that h names, and body); where v1 is
// offered, it decides. A request further than five minutes away is refused.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// net/http keeps Host apart from the header: add it where it is signed.
func Verify(secrets []string, header http.Header, body []byte, now time.Time) bool {
	entries := map[string]string{}
	for _, entry := range strings.Split(field(header, "x-hook0-signature"), ",") {
		name, value, _ := strings.Cut(entry, "=")
		entries[name] = value
	}
	timestamp := entries["t"]
	sentAt, err := strconv.ParseUint(timestamp, 10, 53)
	if err != nil {
		return false
	}
	if age := now.Sub(time.Unix(int64(sentAt), 0)).Seconds(); age > 300 || age < -300 {
		return false // too old, or from the future
	}
	parts, signature := []string{timestamp}, entries["v0"]
	if v1, isOffered := entries["v1"]; isOffered {
		parts, signature = append(parts, entries["h"]), v1
		for _, name := range strings.Fields(entries["h"]) {
			if len(header.Values(name)) == 0 {
				return false
			}
			parts = append(parts, field(header, name))
		}
	}
	content := append([]byte(strings.Join(parts, ".")+"."), body...)
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(content)
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
