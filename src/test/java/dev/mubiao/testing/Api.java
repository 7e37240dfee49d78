package dev.mubiao.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Speaks to a running portal over HTTP as one person, the way an office-automation system would. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One for all: the portal bounds the connections of an address. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String root;
    private final String authorization;
    private final Map<String, String> headers;

    private Api(String root, String authorization) {
        this(root, authorization, Map.of());
    }

    private Api(String root, String authorization, Map<String, String> headers) {
        this.root = root;
        this.authorization = authorization;
        this.headers = headers;
    }

    /** @param root for instance {@code http://localhost:8080} */
    public static Api as(String root, String loginName) {
        return as(root, loginName, "demo");
    }

    public static Api as(String root, String loginName, String password) {
        String credentials = loginName + ":" + password;
        return new Api(
                root, "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param token that somebody issued for a program */
    public static Api withToken(String root, String token) {
        return new Api(root, "Bearer " + token);
    }

    /** The same person, and a header besides in each request. */
    public Api sending(String header, String value) {
        return new Api(root, authorization, Map.of(header, value));
    }

    public static Api anonymous(String root) {
        return new Api(root, "");
    }

    /** An answer: status and body; the body is null if it is no JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response) {

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + ", got " + status + ": " + response.body());
            }
            return this;
        }

        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    /** @param method of HTTP */
    public Answer call(String method, String path, Object body) {
        return call(method, path, "application/json", body);
    }

    /** @param body said in JSON, whatever the type */
    public Answer call(String method, String path, String type, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param body as it is sent, whether it is JSON or not */
    public Answer raw(String method, String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    /** Posts a text file as multipart form field {@code file}. */
    public Answer upload(String path, String fileName, String text) {
        return upload(path, fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer upload(String path, String fileName, byte[] content) {
        String boundary = "mubiao" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, tail)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(), type.contains("json") ? JSON.readTree(response.body()) : null, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
