# frozen_string_literal: true

# Verifies webhooks as Twilio signs them (hmac-sha1 or hmac-sha256, X-Twilio-Signature).
#
# Covers form posts, GET, JSON (bodySHA256 in the URL) and shared keys
# (X-Twilio-Webhooks-Signature-Settings). The URL is tried without a port and with one, as Twilio's
# own libraries do; nothing else of it is changed. Twilio signs no time: a request that somebody has
# seen can be sent again.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# secrets: auth tokens; for requests signed with a shared key, its secrets.
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came; of a GET, none.
# url: as Twilio called it, query included; behind a proxy, the public one.
def verify_webhook(secrets, headers, body, url)
  signature = headers.fetch("x-twilio-signature", "")
  algorithm = algorithm_of(headers["x-twilio-webhooks-signature-settings"])
  parameters = parameters_of(url.b, body.b)
  return false unless algorithm && parameters
  contents = with_and_without_port(url.b).map { |each| each + parameters }
  secrets.reject(&:empty?).any? do |secret|
    contents.any? do |content|
      expected = [OpenSSL::HMAC.digest(algorithm, secret, content)].pack("m0")
      OpenSSL.secure_compare(expected, signature)
    end
  end
end

# The hash that was used: SHA-1 where nothing is said of it.
def algorithm_of(settings)
  return "SHA1" if settings.nil?
  stated = settings.b.split(",").to_h { |pair| pair.strip.partition("=").values_at(0, 2) }
  "SHA256" if stated["algorithm"] == "HMAC_SHA256"
end

# What follows the URL: the distinct parameters of a form, sorted; nil where the body does not fit.
def parameters_of(url, body)
  query = fields(url[/\A[^?#]*\?([^#]*)/, 1].to_s).reject { |_, value| value.empty? }.to_h
  if query.key?("bodySHA256")
    return OpenSSL.secure_compare(OpenSSL::Digest::SHA256.hexdigest(body), query["bodySHA256"]) ? "" : nil
  end
  pairs = fields(body)
  pairs.uniq.sort.join.b if pairs.flatten.all?(&:valid_encoding?)
end

def fields(form)
  form.split("&").map { |pair| pair.partition("=").values_at(0, 2).map { |text| decoded(text) } }
end

def decoded(text)
  text.tr("+", " ").gsub(/%\h\h/) { |escape| escape.delete("%").hex.chr }.force_encoding("UTF-8")
end

def with_and_without_port(url)
  found = url.match(%r{\A(https?)://([^/?#]*?)(:[0-9]+)?([/?#].*)?\z}m)
  return [url] unless found
  scheme, host, port, rest = found.captures
  port ||= scheme == "https" ? ":443" : ":80"
  ["#{scheme}://#{host}#{rest}", "#{scheme}://#{host}#{port}#{rest}"]
end
