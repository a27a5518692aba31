# frozen_string_literal: true

# Verifies requests as Contentful signs them (hmac-sha256, x-contentful-signature).
#
# Signed are the method, the path with its query, the headers that x-contentful-signed-headers names,
# and the body; not the host. A request older than thirty seconds is refused (Contentful's own
# default).
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# method: of the request, in upper case.
# url: as it was called, query included; the host does not matter.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, method, url, now: Time.now.to_f)
  signature = headers.fetch("x-contentful-signature", "")
  timestamp = headers.fetch("x-contentful-timestamp", "").b
  return false unless timestamp.match?(/\A[0-9]{1,15}\z/)
  return false if now - timestamp.to_i / 1000.0 > 30 # too old: perhaps sent again by somebody else
  listed = headers.fetch("x-contentful-signed-headers", "").b.split(",", -1)
  names = listed.map { |name| name.strip.downcase }.sort
  return false unless (%w[x-contentful-signed-headers x-contentful-timestamp] - names).empty?
  return false unless names.all? { |name| headers.key?(name) }
  fields = names.map { |name| "#{name}:#{headers[name].b.strip}" }.join(";")
  content = [method, path_of(url.b), fields, body].map(&:b).join("\n")
  secrets.reject(&:empty?).any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, content), signature)
  end
end

# Path and query as Contentful has them: escaped the query, without what a second "?" begins, and then both.
def path_of(url)
  path, query = url.match(%r{\A(?:[a-z][a-z0-9+.-]*://[^/?#]*)?([^?#]*)(?:\?([^?#]*))?}i).captures
  path = "/" if path.empty?
  path += "?#{escaped(query, /[^A-Za-z0-9_.~!'()*-]/)}" unless query.to_s.empty?
  escaped(path, %r{[^A-Za-z0-9_.~;/?:@&=+$,#!'()*-]})
end

def escaped(text, unsafe)
  text.gsub(unsafe) { |byte| format("%%%02X", byte.ord) }
end
