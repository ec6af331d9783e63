# SPDX-License-Identifier: GPL-3.0-or-later
# One place for the compiler: language level, warnings, sanitizers, the compile cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

# The whole proof compiles every room twice from nothing: in lots, tests take a quarter of the time that they take one by
# one, rooms two thirds. Who changes one source wants it compiled alone.
option(REBOND_TOGETHER "Sources are compiled several at once (for whole builds)" OFF)

# "Dev": optimised like Release so that tests and benchmarks tell the truth, with assertions kept; for the whole proof less,
# which takes the compiler a third less time (14.4 and 10.2 s for a lot of app/reports), and without lines for a debugger
# (18.5 and 16.0 s for ui/outreach). project() has already put an empty CMAKE_CXX_FLAGS_DEV into the cache, so a default there
# would never be read.
if(NOT CMAKE_CXX_FLAGS_DEV)
  if(REBOND_TOGETHER)
    set(CMAKE_CXX_FLAGS_DEV "-O1")
  else()
    set(CMAKE_CXX_FLAGS_DEV "-O2 -g1")
  endif()
endif()
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Dev CACHE STRING "Build type" FORCE)
endif()

option(REBOND_WARNINGS_ARE_ERRORS "Stop at the first warning" ON)
set(REBOND_SANITIZE "" CACHE STRING "Sanitizers, e.g. address;undefined")

add_library(rebond_compiler INTERFACE)
target_compile_definitions(rebond_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400 # what a newer Qt advises against, the oldest one has nothing else for
  $<$<CONFIG:Dev>:QT_FORCE_ASSERTS>) # Qt keeps Q_ASSERT in the configuration called Debug only
if(MSVC)
  target_compile_options(rebond_compiler INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(rebond_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion
    -Wno-sign-conversion -Wcast-align -Wformat=2 -Wnull-dereference -Wimplicit-fallthrough)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 at -O2 reports null dereferences and uninitialised storage inside Qt's and expected's own inlined headers.
  target_compile_options(rebond_compiler INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
endif()
if(REBOND_WARNINGS_ARE_ERRORS)
  target_compile_options(rebond_compiler INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(REBOND_SANITIZE)
  # -Og: a quarter less of the compiler's time than -O1 (24.7 and 33.2 s for the same lot).
  list(JOIN REBOND_SANITIZE "," sanitizers)
  target_compile_options(rebond_compiler INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all -Og -g1)
  # What asks about each pointer before each use takes a third of the compiler's time and of the program's size (35.4 and 22.8 s,
  # 14 and 8.8 MB for a lot of app/workspace), and the address sanitizer sees most of what it would find.
  if(undefined IN_LIST REBOND_SANITIZE)
    target_compile_options(rebond_compiler INTERFACE -fno-sanitize=null,alignment,object-size,vptr)
  endif()
  target_link_options(rebond_compiler INTERFACE -fsanitize=${sanitizers})
endif()

# A bare build takes half the time with one precompiled header for the whole house. ccache works with it, but then finds
# again only what the same work tree compiled: who works in several trees turns it off and has them share.
option(REBOND_PRECOMPILE "Precompiled headers (OFF: ccache's objects are shared between work trees)" ON)
if(NOT REBOND_PRECOMPILE)
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

# ccache makes a second build of the same sources nearly free.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
