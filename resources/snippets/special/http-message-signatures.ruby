# frozen_string_literal: true

# Verifies HTTP message signatures (RFC 9421, Signature-Input and Signature) of requests.
#
# Covers fields, @method @target-uri @authority @scheme @request-target @path @query @query-param, and
# hmac-sha256, ed25519, ecdsa-p256-sha256, rsa-pss-sha512, rsa-v1_5-sha256. Not covered: the
# parameters sf, key, bs, tr and req of a component (a signature that uses them is refused). created
# and expires are held to, with five seconds of skew; Content-Digest is compared with the body where
# it is signed. Which components must be signed is for you to demand: at least @method, @target-uri
# and content-digest, or the rest of a request can be changed.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"
require "strscan"

# The structured fields of RFC 8941, as far as they occur here.
KEY = /[a-z*][a-z0-9_.*-]*/
STRING = /"(?:[ !#-\[\]-~]|\\["\\])*"/
BYTES = %r{:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?:}
TOKEN = %r{[A-Za-z*][!#-'*+.:/0-9A-Z^_`a-z|~-]*}
PARAMETER = /; *#{KEY}(?:=(?:#{STRING}|-?[0-9]{1,15}|#{BYTES}|\?[01]|#{TOKEN}))?/
ITEM = /#{STRING}(?:#{PARAMETER})*/
LIST = /\( *(?:#{ITEM}(?: +#{ITEM})* *)?\)(?:#{PARAMETER})*/
SKEW_S = 5
DIGESTS = { "sha-256" => "SHA256", "sha-512" => "SHA512" }.freeze

# True if one of the secrets made one of the request's signatures.
#
# secrets: public keys in PEM; for hmac-sha256 shared keys in base64.
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# method: of the request, as it came.
# url: as the sender called it, query included; behind a proxy, the public one.
# alg: the algorithm of the keys; a signature that says another is refused.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, method, url, alg, now: Time.now.to_f)
  signatures = members(headers.fetch("signature", "").b, BYTES)
  members(headers.fetch("signature-input", "").b, LIST).any? do |label, signed|
    components, parameters = read(signed)
    next unless signatures.key?(label) && current?(parameters, now)
    next unless parameters.fetch("alg", "\"#{alg}\"") == "\"#{alg}\""
    lines = components.map { |component| line(component, headers, method, url.b) }
    next if lines.include?(nil) || components.uniq.size < components.size
    next if components.include?('"content-digest"') && !digests_fit?(headers["content-digest"].b, body)
    base = [*lines, "\"@signature-params\": #{signed}"].join("\n")
    signature = signatures[label].delete(":").unpack1("m0")
    secrets.reject(&:empty?).any? { |secret| signed?(secret, alg, signature, base) }
  end
end

# The members of a dictionary whose values all look like this; none where it is malformed.
def members(text, value)
  member = /#{KEY}=#{value}/
  return {} unless text.match?(/\A#{member}(?:[ \t]*,[ \t]*#{member})*\z/)
  text.scan(member).to_h { |each| each.split("=", 2) }
end

# The components of a signature, and its parameters as they stand.
def read(signed)
  scanner = StringScanner.new(signed)
  scanner.skip(/\(/)
  components = []
  components << scanner[1] while scanner.skip(/ *(#{ITEM})/)
  parameters = scanner.rest.scan(PARAMETER)
  [components, parameters.to_h { |each| each.sub(/\A; */, "").partition("=").values_at(0, 2) }]
end

def current?(parameters, now)
  times = parameters.slice("created", "expires")
  return false unless times.each_value.all? { |text| text.match?(/\A[0-9]{1,15}\z/) }
  return false if times.key?("created") && times["created"].to_i - SKEW_S > now
  !times.key?("expires") || times["expires"].to_i + SKEW_S >= now
end

# A line of the signature base; nil where the message has no such component.
def line(component, headers, method, url)
  _, named, parameters = component.split('"', 3)
  if named == "@query-param"
    value = query_parameter(url, parameters)
  elsif parameters.empty?
    value = named.start_with?("@") ? derived(named, method, url) : headers[named]
  end
  value && "#{component}: ".b + value.b[/[^ \t](?:.*[^ \t])?/m].to_s
end

def derived(name, method, url)
  scheme, authority, path, query = parts_of(url)
  port = { "https" => ":443", "http" => ":80" }.fetch(scheme, "")
  path = "/" if path.empty?
  {
    "@method" => method,
    "@target-uri" => url,
    "@authority" => authority.sub(/\A.*@/m, "").downcase.delete_suffix(port),
    "@scheme" => scheme,
    "@request-target" => query.empty? ? path : "#{path}?#{query}",
    "@path" => path,
    "@query" => "?#{query}"
  }[name]
end

def parts_of(url)
  found = url.match(%r{\A(?:([a-z][a-z0-9+.-]*)://([^/?#]*))?([^?#]*)\??([^#]*)}i)
  scheme, *rest = found.captures.map(&:to_s)
  [scheme.downcase, *rest]
end

def query_parameter(url, parameters)
  wanted = parameters[/\A; *name="([^"\\]*)"\z/, 1]
  pairs = parts_of(url).last.split("&").reject(&:empty?)
  pairs.map! { |pair| pair.partition("=").values_at(0, 2).map { |text| encoded(decoded(text)) } }
  found = pairs.select { |name, _| name == wanted }
  found[0][1] if found.size == 1
end

def decoded(text)
  bytes = text.tr("+", " ").gsub(/%\h\h/) { |escape| escape.delete("%").hex.chr }
  bytes.force_encoding("UTF-8").scrub
end

def encoded(text)
  text.b.gsub(/[^A-Za-z0-9*._-]/) { |byte| format("%%%02X", byte.ord) }
end

def digests_fit?(text, body)
  digests = members(text, BYTES).slice(*DIGESTS.keys)
  digests.any? && digests.all? do |name, found|
    expected = [OpenSSL::Digest.digest(DIGESTS[name], body)].pack("m0")
    OpenSSL.secure_compare(":#{expected}:", found)
  end
end

def signed?(secret, alg, signature, base)
  if alg == "hmac-sha256"
    key = secret.unpack1("m")
    return !key.empty? && OpenSSL.secure_compare(OpenSSL::HMAC.digest("SHA256", key, base), signature)
  end
  key = OpenSSL::PKey.read(secret)
  case alg
  when "ed25519" then key.verify(nil, signature, base)
  when "ecdsa-p256-sha256" then signature.bytesize == 64 && key.verify("SHA256", der(signature), base)
  when "rsa-pss-sha512" then key.verify_pss("SHA512", signature, base, salt_length: 64, mgf1_hash: "SHA512")
  when "rsa-v1_5-sha256" then key.verify("SHA256", signature, base)
  else false
  end
rescue OpenSSL::PKey::PKeyError
  false
end

# The two numbers of an ECDSA signature as OpenSSL wants them.
def der(signature)
  numbers = signature.unpack("H64 H64").map { |hex| OpenSSL::ASN1::Integer(hex.to_i(16)) }
  OpenSSL::ASN1::Sequence(numbers).to_der
end
