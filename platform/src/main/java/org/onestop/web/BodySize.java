package org.onestop.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what a call to the API may send, before anything is kept in memory, whether its length is
 * announced or not. Uploads in parts are bounded by the container.
 */
@Component
class BodySize extends OncePerRequestFilter {
  /** Bytes of JSON, YAML and other text. */
  static final int TEXT = 2 << 20;

  /** Bytes of a folder of files in a ZIP. */
  static final int FILES = 12 << 20;

  private final AccessAnswers answers;

  BodySize(AccessAnswers answers) {
    this.answers = answers;
  }

  /** More was sent than is taken. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("request body too large");
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || type(request).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int limit = type(request).startsWith("application/zip") ? FILES : TEXT;
    if (request.getContentLengthLong() > limit) {
      answers.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "request-too-large");
    } else {
      chain.doFilter(new Bounded(request, limit), response);
    }
  }

  private static String type(HttpServletRequest request) {
    return request.getContentType() == null ? "" : request.getContentType();
  }

  private static final class Bounded extends HttpServletRequestWrapper {
    private final int limit;
    private @Nullable ServletInputStream stream;

    Bounded(HttpServletRequest request, int limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream counted = stream;
      if (counted == null) {
        counted = new Counted(super.getInputStream(), limit);
        stream = counted;
      }
      return counted;
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream in;
    private int left;

    Counted(ServletInputStream in, int left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws Exceeded {
      left -= read;
      if (left < 0) {
        throw new Exceeded();
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
