package io.github.smartfactory.examples.scenarios;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work is; says nothing where nobody watches. */
interface Progress extends AutoCloseable {

    /** One more step is done. */
    void step();

    @Override
    void close();

    /** Begins work of so many steps; negative if it is not known how many. */
    static Progress of(String task, long steps, boolean shown) {
        if (!shown) {
            return new Silent();
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        return new Shown(bar);
    }

    /** Whether somebody sits before a terminal. */
    @SuppressWarnings("SystemConsoleNull") // From Java 22 on there may be a console and no terminal: then it is asked.
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Says nothing. */
    record Silent() implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** A bar on a terminal. */
    record Shown(ProgressBar bar) implements Progress {
        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
