// Package webhook checks signatures.
//
// Verifies webhooks as Mailchimp Transactional (Mandrill) signs them (hmac-sha1,
// X-Mandrill-Signature).
//
// The URL is signed as it was registered, character for character, and after it the form's
// parameters sorted by name. Mandrill signs no time: a request that somebody has seen can be sent
// again.
package webhook

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/subtle"
	"encoding/base64"
	"net/http"
	"net/url"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// url is the one that was registered, query included.
func Verify(secrets []string, header http.Header, body []byte, url string) bool {
	signature := field(header, "x-mandrill-signature")
	parameters, isText := sortedParameters(string(body))
	if !isText {
		return false
	}
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha1.New, []byte(secret))
		mac.Write([]byte(url + parameters))
		expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return true
		}
	}
	return false
}

// sortedParameters joins the names and values of a form, and reports whether they are UTF-8.
func sortedParameters(body string) (string, bool) {
	form := pairs(body)
	names := make([]string, 0, len(form))
	for name := range form {
		names = append(names, name)
	}
	sort.Strings(names)
	joined := ""
	for _, name := range names {
		for _, value := range form[name] {
			joined += name + value
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

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
