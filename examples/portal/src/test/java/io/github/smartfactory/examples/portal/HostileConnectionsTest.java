package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileConnectionsTest extends Hostility {

    private static String raw(String request) throws IOException {
        URI address = URI.create(SITE.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(2 * Limits.IDLE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "garbage\\r\\n\\r\\n|400",
                "GET / HTTP/1.1\\r\\n\\r\\n|400",
                "GET / HTTP/1.1\\r\\nHost: a b\\r\\n\\r\\n|400",
                "GET / HTTP/9.9\\r\\nHost: a\\r\\n\\r\\n|505",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n|400",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: -5\\r\\n\\r\\n|400",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/json\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n|400",
                "PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n|426"
            })
    void whatIsNoHttpIsAnsweredBriefly(String request, String status) throws IOException {
        String answer = raw(request.replace("\\r", "\r").replace("\\n", "\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Security-Policy: ");
        silent(answer);
    }

    @Test
    void aRequestThatNeverEndsIsEnded() throws IOException {
        String answer = raw("POST /api/assess HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{");

        assertThat(answer).startsWith("HTTP/1.1 408");
        silent(answer);
    }
}
