// Package webhook checks signatures.
//
// Verifies webhooks as Twilio signs them (hmac-sha1 or hmac-sha256, X-Twilio-Signature).
//
// Covers form posts, GET, JSON (bodySHA256 in the URL) and shared keys
// (X-Twilio-Webhooks-Signature-Settings). The URL is tried without a port and with one, as
// Twilio's own libraries do; nothing else of it is changed. Twilio signs no time: a request that
// somebody has seen can be sent again.
package webhook

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"net/http"
	"net/url"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came (of a GET, none), before anything parses it:
// @{raw_body}.
// secrets are auth tokens; for requests signed with a shared key, its secrets.
// url is the one Twilio called, query included; behind a proxy, the public one.
func Verify(secrets []string, header http.Header, body []byte, url string) bool {
	signature := field(header, "x-twilio-signature")
	newHash := hashOf(header)
	parameters, fits := signedParameters(url, body)
	if newHash == nil || !fits {
		return false
	}
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		for _, each := range withAndWithoutPort(url) {
			mac := hmac.New(newHash, []byte(secret))
			mac.Write([]byte(each + parameters))
			expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
			if same(expected, signature) {
				return true
			}
		}
	}
	return false
}

// hashOf gives the hash that was used: SHA-1 where nothing is said of it.
func hashOf(header http.Header) func() hash.Hash {
	if len(header.Values("x-twilio-webhooks-signature-settings")) == 0 {
		return sha1.New
	}
	algorithm := ""
	for _, pair := range strings.Split(field(header, "x-twilio-webhooks-signature-settings"), ",") {
		if name, value, _ := strings.Cut(strings.TrimSpace(pair), "="); name == "algorithm" {
			algorithm = value
		}
	}
	if algorithm != "HMAC_SHA256" {
		return nil
	}
	return sha256.New
}

// signedParameters gives what follows the URL: the distinct parameters of a form, sorted.
// It reports whether the body fits.
func signedParameters(address string, body []byte) (string, bool) {
	address, _, _ = strings.Cut(address, "#")
	_, query, _ := strings.Cut(address, "?")
	if digest := pairs(query).Get("bodySHA256"); digest != "" {
		sum := sha256.Sum256(body)
		return "", same(hex.EncodeToString(sum[:]), digest)
	}
	form := pairs(string(body))
	names := make([]string, 0, len(form))
	for name, values := range form {
		names = append(names, name)
		sort.Strings(values)
	}
	sort.Strings(names)
	joined := ""
	for _, name := range names {
		for at, value := range form[name] {
			if at == 0 || value != form[name][at-1] {
				joined += name + value
			}
		}
	}
	return joined, utf8.ValidString(joined)
}

var unescaped = regexp.MustCompile(`%[0-9A-Fa-f]{2}|[%;]`)

// pairs reads a form; unlike url.ParseQuery it takes a percent sign or a semicolon that stands for itself.
func pairs(text string) url.Values {
	values, _ := url.ParseQuery(unescaped.ReplaceAllStringFunc(text, func(found string) string {
		if len(found) > 1 {
			return found
		}
		return url.QueryEscape(found)
	}))
	return values
}

var parts = regexp.MustCompile(`(?s)^(https?)://([^/?#]*?)(:[0-9]+)?([/?#].*)?$`)

func withAndWithoutPort(address string) []string {
	found := parts.FindStringSubmatch(address)
	if found == nil {
		return []string{address}
	}
	scheme, host, port, rest := found[1], found[2], found[3], found[4]
	if port == "" {
		port = map[string]string{"https": ":443", "http": ":80"}[scheme]
	}
	return []string{scheme + "://" + host + rest, scheme + "://" + host + port + rest}
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}

func same(expected, found string) bool {
	return subtle.ConstantTimeCompare([]byte(expected), []byte(found)) == 1
}
