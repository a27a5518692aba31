// Package webhook checks signatures.
//
// Verifies webhooks as Convoy signs them (hmac-sha256, X-Convoy-Signature).
//
// Covers the advanced form (t=…,v1=… over time, a comma and body; a request older than five
// minutes is refused) and the simple one (a digest of the body, in hexadecimal or base64), which
// has no time.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
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
func Verify(secrets []string, header http.Header, body []byte, now time.Time) bool {
	found := field(header, "x-convoy-signature")
	var signatures []string
	timestamp, hasTimestamp := "", false
	for _, entry := range strings.Split(found, ",") {
		name, value, _ := strings.Cut(entry, "=")
		switch {
		case name == "v1":
			signatures = append(signatures, value)
		case name == "t" && !hasTimestamp:
			timestamp, hasTimestamp = value, true
		}
	}
	content := body
	if len(signatures) == 0 {
		signatures = []string{found} // the simple form
	} else {
		sentAt, err := strconv.ParseUint(timestamp, 10, 53)
		if err != nil {
			return false
		}
		if now.Sub(time.Unix(int64(sentAt), 0)).Seconds() > 300 {
			return false // too old: perhaps sent again by somebody else
		}
		content = append([]byte(timestamp+","), body...)
	}
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(content)
		sum := mac.Sum(nil)
		for _, one := range signatures {
			if same(hex.EncodeToString(sum), one) || same(base64.StdEncoding.EncodeToString(sum), one) {
				return true
			}
		}
	}
	return false
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}

func same(expected, found string) bool {
	return subtle.ConstantTimeCompare([]byte(expected), []byte(found)) == 1
}
