package io.github.smartfactory.examples.portal.web;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Bounds the time of a whole request: who sends a letter now and then never falls silent, and would hold a thread for as
 * long as there are letters. What was not read by the deadline is not read any more, which is answered like any other
 * failure; a connection whose request is not over in twice the time is closed, so that nobody reads for ever, either.
 */
final class Deadline extends Handler.Wrapper {

    private final long milliseconds;

    Deadline(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Scheduler.Task end = request.getComponents()
                .getScheduler()
                .schedule(() -> close(request), 2 * milliseconds, TimeUnit.MILLISECONDS);
        boolean handled = false;
        try {
            handled = super.handle(new Timed(request), response, Callback.from(end::cancel, callback));
            return handled;
        } finally {
            if (!handled) {
                // Or else the end would come over a later request on the same connection.
                end.cancel();
            }
        }
    }

    private static void close(Request request) {
        request.getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(new TimeoutException("The request took too long"));
    }

    private final class Timed extends Request.Wrapper {

        private final long begun = NanoTime.now();

        private Timed(Request wrapped) {
            super(wrapped);
        }

        @Override
        public Content.Chunk read() {
            return NanoTime.millisSince(begun) > milliseconds
                    ? Content.Chunk.from(new TimeoutException("The request came too slowly"))
                    : super.read();
        }
    }
}
