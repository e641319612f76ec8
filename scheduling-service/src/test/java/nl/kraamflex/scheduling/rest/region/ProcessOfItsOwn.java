package nl.kraamflex.scheduling.rest.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A virtual machine beside that of the tests, with little memory. */
final class ProcessOfItsOwn {
    private ProcessOfItsOwn() {}

    /**
     * Runs the main method of a class to its end, which has to be a good one.
     *
     * @param mebibytes its heap
     * @return what it wrote
     */
    static String run(Class<?> main, int mebibytes, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + mebibytes + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
