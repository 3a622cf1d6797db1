package org.onestop;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.onestop.check.CheckCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the platform; with designer-ui on the class path, its pages too. Beans go by their full
 * names, because rooms name their insides without asking one another. {@code check}, {@code export}
 * or {@code import} as the first argument is about files of configuration instead.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class OneStop {
  public static void main(String[] arguments) {
    if (arguments.length > 0 && CheckCommand.NAMES.contains(arguments[0])) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      System.exit(CheckCommand.run(List.of(arguments), out, Clock.systemUTC()));
    }
    SpringApplication.run(OneStop.class, arguments);
  }
}
