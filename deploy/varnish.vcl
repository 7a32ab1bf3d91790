vcl 4.1;

# Varnish in front of Waraq: pages stay here until Waraq purges them. Start the site with CDN=http://127.0.0.1:6081/
# and put TLS (hitch, nginx, Caddy) in front of Varnish. Start Varnish with `-p http_gzip_support=off`: it then leaves
# encodings to the site, which has compressed everything better than gzip can.

import std;

backend waraq {
  .host = "127.0.0.1";
  .port = "3000";
  .first_byte_timeout = 60s;
}

# Who may purge: the site itself.
acl purgers {
  "localhost";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) {
      return (synth(403, "Not yours to purge"));
    }
    if (req.http.Surrogate-Key == "*") {
      ban("obj.status != 0");
    } else {
      # Whole names only: article:4 is no part of article:42.
      ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, "\s+", "|") + ")(\s|$)");
    }
    return (synth(200, "Purged"));
  }
  # The newsroom, previews, forms and everything that is one reader's alone.
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  if (req.url ~ "^/(en/)?(admin|api|preview|healthz|readyz|lite|donate/(form|thanks|sandbox|support))([/?]|$)") {
    return (pass);
  }
  # Of all cookies readers can have one, which asks for the light pages; so does the browser's wish to save data.
  set req.http.X-Waraq-Lite = "0";
  if (req.http.Save-Data == "on") {
    set req.http.X-Waraq-Lite = "1";
  }
  if (req.http.Cookie ~ "(^|;\s*)lite=[01](;|$)") {
    set req.http.X-Waraq-Lite = regsub(req.http.Cookie, ".*(^|;\s*)lite=([01])(;.*|$)", "\2");
  }
  unset req.http.Save-Data;
  set req.http.Cookie = "lite=" + req.http.X-Waraq-Lite;
  # Three kinds of readers in place of a hundred spellings.
  if (req.http.Accept-Encoding ~ "br") {
    set req.http.Accept-Encoding = "br";
  } elseif (req.http.Accept-Encoding ~ "gzip") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  return (hash);
}

sub vcl_hash {
  hash_data(req.http.X-Waraq-Lite);
}

sub vcl_backend_response {
  if (beresp.http.Cache-Control ~ "private|no-store" || beresp.http.CDN-Cache-Control ~ "no-store") {
    set beresp.uncacheable = true;
    set beresp.ttl = 30s;
    return (deliver);
  }
  if (beresp.http.CDN-Cache-Control ~ "max-age=\d+") {
    set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, ".*max-age=(\d+).*", "\1s"), 0s);
    set beresp.grace = 60s;
    # While the site is down the last page is better than none.
    set beresp.keep = 24h;
  }
  # Which of the two light states a page is for stands in the hash already.
  set beresp.http.Vary = "Accept-Encoding";
}

sub vcl_deliver {
  unset resp.http.Surrogate-Key;
  unset resp.http.CDN-Cache-Control;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  if (resp.http.Content-Type ~ "^text/html") {
    set resp.http.Vary = "Accept-Encoding, Save-Data, Cookie";
  }
}
