package io.github.smartfactory.examples.portal.web;

/** How much is taken from one request: what is more is refused at once. */
public final class Limits {

    /** How long a request may be, in bytes: an application of a thousand members has half of it. */
    public static final int REQUEST = 2_000_000;

    /** How much of a request that is too long is taken, and dropped, before it is answered, in bytes. */
    public static final int DRAINED = 20_000_000;

    /** How many members an application has at most. */
    public static final int MEMBERS = 300;

    /** How many candidates are ranked at most. */
    public static final int CANDIDATES = 1_000;

    /** How many evaluators a committee has at most. */
    public static final int EVALUATORS = 50;

    /** How many fields and files a form has at most: a cluster of as many members as are taken has half of them. */
    public static final int FIELDS = 5_000;

    /** How long a request may take to arrive, in milliseconds; to be answered and read, twice as long. */
    public static final int ARRIVAL = 30_000;

    /** How many requests are worked on at a time. */
    public static final int THREADS = 64;

    /** How long a connection may be silent, in milliseconds. */
    public static final int IDLE = 15_000;

    /** How many documents an application hands in at most. */
    public static final int DOCUMENTS = 3_000;

    /** How long official data may be kept by whoever asked for it, in seconds. */
    public static final int KEPT = 3_600;

    private Limits() {}
}
