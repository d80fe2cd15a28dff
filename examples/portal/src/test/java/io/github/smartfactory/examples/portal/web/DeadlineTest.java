package io.github.smartfactory.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is slow without ever being silent, so that no bound of silence ends it. */
@Timeout(20)
class DeadlineTest {

    private static final int MILLISECONDS = 400;
    private static final int LONG = 50_000_000;

    private Javalin server;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.modifyServer(it -> it.insertHandler(new Deadline(MILLISECONDS)));
                    Failures.map(config.routes);
                    config.routes.post("/api/read", context -> context.result(context.body()));
                    config.routes.get("/api/long", context -> context.result(new byte[LONG]));
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Socket asking(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        send(socket, request + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Test
    void aLetterNowAndThenIsRefusedAtTheDeadline() throws IOException, InterruptedException {
        try (Socket socket = asking("POST /api/read")) {
            send(socket, "Content-Length: 1000\r\n\r\n");
            InputStream in = socket.getInputStream();
            while (in.available() == 0) {
                send(socket, "a");
                TimeUnit.MILLISECONDS.sleep(50);
            }

            assertThat(new String(in.readNBytes(12), StandardCharsets.ISO_8859_1))
                    .isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void whoReadsALittleNowAndThenIsLeftAlone() throws IOException, InterruptedException {
        try (Socket socket = asking("GET /api/long")) {
            send(socket, "\r\n");
            InputStream in = socket.getInputStream();
            long read = 0;
            for (int i = 0; i < 4 * MILLISECONDS / 50; i++) {
                read += in.readNBytes(10).length;
                TimeUnit.MILLISECONDS.sleep(50);
            }
            try {
                for (int more = in.readNBytes(100_000).length; more > 0; more = in.readNBytes(100_000).length) {
                    read += more;
                }
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("reset");
            }

            assertThat(read).isLessThan(LONG);
        }
    }

    @Test
    void whoIsNotSlowNoticesNothing() throws IOException {
        try (Socket socket = asking("POST /api/read")) {
            send(socket, "Content-Length: 5\r\n\r\nhello");

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("hello");
        }
    }
}
