# SPDX-License-Identifier: GPL-3.0-or-later
# Rooms and doors. A room is a static library that others may include only where they link it: its public include folder
# (its door) holds nothing but one link to the room itself, so that an include of a room that is not linked is a compile
# error. What doors cannot stop ("../" and <QtModule/...> includes) tests/architecture does.

set(REBOND_DOORS ${CMAKE_BINARY_DIR}/doors)

# Rooms and tests begin with the same header, compiled once: all have the same options, and macros that differ are not
# asked for in it.
function(rebond_precompile target)
  if(NOT TARGET rebond_precompiled)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// Carries the precompiled header.\n")
    add_library(rebond_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(rebond_precompiled PRIVATE rebond_compiler Qt6::Core)
    target_precompile_headers(rebond_precompiled PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.h)
  endif()
  target_precompile_headers(${target} REUSE_FROM rebond_precompiled)
endfunction()

# Where REBOND_TOGETHER is on, a target's sources are compiled in a few lots: what they all include is read once a lot. The
# sources given after the target stand ALONE: a name in an anonymous namespace of theirs is another source's too.
function(rebond_together target)
  if(NOT REBOND_TOGETHER)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # a lot is no header, but g++ takes what it includes for one
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  endif()
  if(ARGN)
    set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endif()
endfunction()

# rebond_room(app/storage SOURCES a.cpp … LINKS rebond::domain … [PRIVATE Qt6::Sql …])
# Makes target rebond_storage, alias rebond::storage, included as "storage/store.h"; ui/kit gives rebond_ui_kit,
# rebond::ui_kit, "ui/kit/theme.h". LINKS is what the room's headers show; PRIVATE what only its sources use; MOC where it
# has QObjects of its own. ALONE: see rebond_together.
function(rebond_room path)
  cmake_parse_arguments(room "MOC" "" "SOURCES;LINKS;PRIVATE;ALONE" ${ARGN})
  string(REGEX REPLACE "^app/" "" door "${path}")
  string(REPLACE "/" "_" name "${door}")
  set(target rebond_${name})
  if(room_SOURCES)
    add_library(${target} STATIC ${room_SOURCES})
    target_link_libraries(${target} PUBLIC ${room_LINKS} PRIVATE rebond_compiler ${room_PRIVATE})
    rebond_precompile(${target})
    rebond_together(${target} ${room_ALONE})
    set_target_properties(${target} PROPERTIES AUTOMOC ${room_MOC})
    set(scope PUBLIC)
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${room_LINKS})
    set(scope INTERFACE)
  endif()
  add_library(rebond::${name} ALIAS ${target})

  get_filename_component(parent "${REBOND_DOORS}/${name}/${door}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  # Where links cannot be made (Windows without the right), the door opens on the whole house: builds work, only the
  # compile-time check of the arrows is missing there.
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${path}" "${REBOND_DOORS}/${name}/${door}" SYMBOLIC RESULT link_failed)
  if(link_failed)
    if(path MATCHES "^app/")
      target_include_directories(${target} ${scope} "${CMAKE_SOURCE_DIR}/app")
    else()
      target_include_directories(${target} ${scope} "${CMAKE_SOURCE_DIR}")
    endif()
  else()
    target_include_directories(${target} ${scope} "${REBOND_DOORS}/${name}")
  endif()
endfunction()

# rebond_program(rebond-tool SOURCES main.cpp LINKS …)
function(rebond_program name)
  cmake_parse_arguments(program "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${program_SOURCES})
  target_link_libraries(${name} PRIVATE rebond_compiler ${program_LINKS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# The proof is made of two builds, and each test runs in one of them: what the sanitizers' build runs is left out here.
set(REBOND_TESTS all CACHE STRING "all, or unsanitized: only the tests that a build with sanitizers does not run")
set_property(CACHE REBOND_TESTS PROPERTY STRINGS all unsanitized)
if(NOT REBOND_TESTS MATCHES "^(all|unsanitized)$" OR (REBOND_SANITIZE AND NOT REBOND_TESTS STREQUAL "all"))
  message(FATAL_ERROR "REBOND_TESTS is all or unsanitized, and all where REBOND_SANITIZE is on; not \"${REBOND_TESTS}\".")
endif()

# rebond_tests(storage SOURCES tst_store.cpp … LINKS … [NO_SANITIZE] [OPTIMISED tst_a.cpp …] [BOTH tst_b.cpp …])
# One program a room (linking is what costs), one ctest entry a source: tst_store.cpp is run as `tst_storage tst_store`
# and registers itself with REBOND_TEST (tests/support/runner.h). In a sanitizer build the entries are named
# storage.tst_store.sanitized, because packaging/test runs both builds' lists as one. NO_SANITIZE (the window, benchmarks,
# what is too slow there) keeps a program out of it, OPTIMISED the entries of these sources. BOTH: these run in either
# build, for they hold the optimised program to bounds of time and memory, the sanitized one to none. ALONE: see
# rebond_together.
function(rebond_tests name)
  cmake_parse_arguments(tests "NO_SANITIZE" "TIMEOUT" "SOURCES;LINKS;SUPPORT;ALONE;OPTIMISED;BOTH" ${ARGN})
  # Some ten times what the longest takes: a machine may be slow, and busy with others.
  if(NOT tests_TIMEOUT)
    set(tests_TIMEOUT 900)
  endif()
  set(entries ${tests_SOURCES})
  if(REBOND_SANITIZE)
    list(REMOVE_ITEM entries ${tests_OPTIMISED})
  endif()
  if(REBOND_TESTS STREQUAL "unsanitized" AND NOT tests_NO_SANITIZE)
    set(entries ${tests_OPTIMISED} ${tests_BOTH})
  endif()
  # What does not run in this build is not compiled, either.
  set(compiled ${entries})
  if(NOT entries OR (REBOND_SANITIZE AND tests_NO_SANITIZE))
    set(entries)
    set(compiled EXCLUDE_FROM_ALL ${tests_SOURCES})
  endif()
  add_executable(tst_${name} ${compiled} ${tests_SUPPORT})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  rebond_precompile(tst_${name})
  rebond_together(tst_${name} ${tests_ALONE})
  target_link_libraries(tst_${name} PRIVATE rebond_compiler rebond_test_support ${tests_LINKS} Qt6::Test)
  foreach(source IN LISTS entries)
    get_filename_component(case ${source} NAME_WE)
    set(entry ${name}.${case})
    if(REBOND_SANITIZE)
      string(APPEND entry .sanitized)
    endif()
    add_test(NAME ${entry} COMMAND tst_${name} ${case})
    set(patience ${tests_TIMEOUT})
    set_tests_properties(${entry} PROPERTIES
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=Europe/Paris;REBOND_TOOL=${CMAKE_BINARY_DIR}/bin/rebond-tool")
    if(REBOND_SANITIZE)
      # What fontconfig and Qt keep until the end of the process is no leak of ours, and drowns those that would be.
      math(EXPR patience "${tests_TIMEOUT} * 4")
      set_property(TEST ${entry} APPEND PROPERTY ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
    endif()
    # Qt would end a function after five minutes; a minute before the test is ended it says which one hangs.
    math(EXPR milliseconds "(${patience} - 60) * 1000")
    set_property(TEST ${entry} APPEND PROPERTY ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${milliseconds}")
    set_tests_properties(${entry} PROPERTIES TIMEOUT ${patience})
    if(NOT tests_NO_SANITIZE AND NOT source IN_LIST tests_OPTIMISED)
      set_tests_properties(${entry} PROPERTIES LABELS "sanitize")
    endif()
  endforeach()
endfunction()
