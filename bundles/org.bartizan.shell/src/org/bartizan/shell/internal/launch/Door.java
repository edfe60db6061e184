// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.bartizan.shell.internal.attach.AttachClient;

/**
 * How a shell gets to its data: it becomes the owner of the directory, or the owner does its work. Plain Java, for the second way needs
 * no framework.
 */
public final class Door {

    private static final long RETRY_NANOS = Duration.ofMillis(25).toNanos();
    private static final long PATIENCE_NANOS = Duration.ofSeconds(15).toNanos();
    private static final int LARGEST_SCRIPT = 8 << 20;

    private final CommandLine line;
    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final OutputStream err = new FileOutputStream(FileDescriptor.err);

    /**
     * Where it led.
     *
     * @param lock the lock of the directory if this process is the owner now; null when the work is done
     * @param status the exit status of work that is done
     */
    public record Way(DirectoryLock lock, int status) {
    }

    /**
     * What is to be run.
     *
     * @param texts the commands, or the one script; none to ask a person
     * @param script the name of the script; empty when there is none
     */
    public record Task(List<String> texts, String script) {
    }

    /** What the person at this process wants cannot be done; the message says why. */
    public static final class Closed extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Closed(int status, String message) {
            super(message);
            this.status = status;
        }

        /** The exit status. */
        public int status() {
            return status;
        }
    }

    /** For that command line, on the streams of this process. */
    public Door(CommandLine line) {
        this.line = line;
    }

    /** What is to be run; reads the script, or standard input where no person is. */
    public Task task() throws Closed {
        if (line.script() != null) {
            return new Task(List.of(script()), line.script().getFileName().toString());
        }
        if (line.commands().isEmpty() && !(Terminals.is(0) && Terminals.is(1))) {
            return new Task(List.of(standardInput()), "standard input");
        }
        return new Task(line.commands(), "");
    }

    private String script() throws Closed {
        try {
            if (Files.size(line.script()) > LARGEST_SCRIPT) {
                throw new Closed(2, "Cannot run " + line.script() + ": it is larger than 8 MB. Name a file of shell commands.");
            }
            return decoded(Files.readAllBytes(line.script()), line.script().toString());
        } catch (NoSuchFileException e) {
            throw new Closed(2, "Cannot run " + line.script() + ": there is no such file. Give a command with -c, or the name of a file.");
        } catch (IOException e) {
            throw new Closed(2, "Cannot run " + line.script() + ": it cannot be read (" + reason(e) + ").");
        }
    }

    private String standardInput() throws Closed {
        try {
            byte[] bytes = in.readNBytes(LARGEST_SCRIPT + 1);
            if (bytes.length > LARGEST_SCRIPT) {
                throw new Closed(2, "Cannot run what comes from standard input: it is larger than 8 MB.");
            }
            return decoded(bytes, "standard input");
        } catch (IOException e) {
            throw new Closed(2, "Cannot read commands from standard input: " + reason(e) + ".");
        }
    }

    private static String decoded(byte[] bytes, String name) throws Closed {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Closed(2, "Cannot run " + name + ": it is not text in UTF-8. Name a file of shell commands.");
        }
    }

    /** Becomes the owner of the data directory, or has the owner do the work. */
    public Way enter(Task task) throws Closed {
        long end = System.nanoTime() + PATIENCE_NANOS;
        OwnerNote note = null;
        try {
            do {
                DirectoryLock lock = DirectoryLock.tryAcquire(line.data());
                if (lock != null) {
                    return new Way(lock, 0);
                }
                note = OwnerNote.read(line.data().toRealPath());
                AttachClient client = note == null || note.socket() == null ? null : connected(note.socket());
                if (client != null) {
                    return new Way(null, attach(client, task, note));
                }
                // The owner is starting or ending: it has the lock and does not listen.
                LockSupport.parkNanos(RETRY_NANOS);
            } while (System.nanoTime() < end);
        } catch (IOException e) {
            throw new Closed(1, unusable(e));
        }
        throw new Closed(1, "Cannot use the data directory " + line.data() + ": "
                + (note == null ? "a process" : "process " + note.pid()) + " has it open and does not answer. "
                + (note == null ? "End it" : "End it (kill " + note.pid() + ")") + ", or name another directory with --data DIR.");
    }

    private static AttachClient connected(Path socket) {
        try {
            return AttachClient.connect(socket);
        } catch (IOException e) {
            return null;
        }
    }

    private int attach(AttachClient client, Task task, OwnerNote note) throws IOException, Closed {
        try (client) {
            return new Visitor(line, client, in, out, err).run(task);
        } catch (IOException e) {
            throw new Closed(1, "Lost the connection to process " + note.pid() + ", which has " + line.data()
                    + " open: it has probably ended. Start the shell again to see what is there.");
        }
    }

    /** That the data directory does not take what has to be written into it. */
    String unusable(IOException e) {
        return "Cannot use the data directory " + line.data() + ": " + reason(e)
                + ". Check that you may write it and that its disk has space, or name another one with --data DIR.";
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException file) {
            String kind = file.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            return file.getFile() + ": " + (file.getReason() == null ? kind.toLowerCase(java.util.Locale.ROOT) : file.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Writes a message to standard error, and where it comes from if that is wanted. */
    void tell(String message, Exception cause) {
        StringWriter trace = new StringWriter();
        if (line.debug()) {
            cause.printStackTrace(new PrintWriter(trace, true));
        }
        tell(message + "\n" + trace);
    }

    /** Writes a message to standard error. */
    public void tell(String message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((message + (message.endsWith("\n") ? "" : "\n")).getBytes(StandardCharsets.UTF_8));
        try {
            bytes.writeTo(err);
        } catch (IOException e) {
            // Without standard error the exit status has to do.
            bytes.reset();
        }
    }
}
